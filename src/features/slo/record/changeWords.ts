import type { Change } from '../../../core/documents/diff';
import { placeWords, valueWords } from '../../editor/save/conflictWords';

/** One change of a definition: `Objective: 99.9 % → 99.5 %`. */
export function changeWords({ path, before, after }: Pick<Change, 'path' | 'before' | 'after'>): string {
  const conflict = { resource: '', path, base: before, theirs: before, ours: after };
  const { place } = placeWords(conflict);
  return `${place ?? path}: ${valueWords(conflict, before)} → ${valueWords(conflict, after)}`;
}
