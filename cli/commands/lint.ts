import { definitionFiles } from '../files/definitionFiles';
import type { Outcome } from '../outcome';

/**
 * Checks definitions; what is read in another way than it is written is told, and is no finding, nor is what in an own
 * query only wants a look. 0 where nothing is wrong, 1 otherwise.
 */
export function lint(paths: readonly string[]): Outcome {
  const { documents, files, findings, notes, remarks } = definitionFiles(paths);
  const count = documents.reduce((sum, { items }) => sum + items.length, 0);
  const summary = `${files} files, ${count} definitions, ${findings.length} findings`;
  return { code: findings.length === 0 ? 0 : 1, out: [summary], err: [...findings, ...notes, ...remarks] };
}
