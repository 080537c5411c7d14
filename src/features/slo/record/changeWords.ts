import type { Change } from '../../../core/documents/diff';
import { isJsonObject } from '../../../core/documents/json';
import { placeWords, valueWords } from '../../editor/save/conflictWords';

/** One change of a definition: `Objective: 99.9 % → 99.5 %`. */
export function changeWords({ path, before, after }: Pick<Change, 'path' | 'before' | 'after'>): string {
  const conflict = { resource: '', path, base: before, theirs: before, ours: after };
  const { place } = placeWords(conflict);
  return `${place ?? path}: ${valueWords(conflict, before)} → ${valueWords(conflict, after)}`;
}

/** The same with a line for each field of what was added or left out as a whole. */
export function changeLines(change: Pick<Change, 'path' | 'before' | 'after'>): string[] {
  const { path, before, after } = change;
  const whole = before ?? after;
  if (!isJsonObject(whole) || (before !== undefined && after !== undefined)) {
    return [changeWords(change)];
  }
  return Object.entries(whole).flatMap(([key, value]) =>
    changeLines({ path: `${path}.${key}`, before: before && value, after: after && value })
  );
}
