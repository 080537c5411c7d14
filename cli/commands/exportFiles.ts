import fs from 'node:fs';
import path from 'node:path';
import { exportText, type ExportFormat } from '../../src/core/interchange/exportText';
import { definedResources } from '../files/definedResources';
import { exportLossWords } from '../../src/views/words/exportLossWords';
import { definitionFiles } from '../files/definitionFiles';
import type { Outcome } from '../outcome';

/**
 * Definitions in a format, into a file that is overwritten, or on standard output. What that format has no place
 * for is told and is no finding. Nothing is written where something is wrong (1).
 */
export function exportFiles(paths: readonly string[], format: ExportFormat, file: string | undefined): Outcome {
  const { documents, findings, notes } = definitionFiles(paths);
  if (findings.length > 0) {
    return { code: 1, out: [], err: [...findings, 'Nothing was written.'] };
  }
  const whole = documents.map((document) => ({
    uid: document.uid,
    resources: definedResources(document),
  }));
  const { text, losses } = exportText(whole, format);
  const err = [...notes, ...exportLossWords(losses, format, ({ resource }) => resource)];
  if (file === undefined) {
    return { code: 0, out: [text.trimEnd()], err };
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return { code: 0, out: [file], err };
}
