import { entryOf, listEntries, type NestedMap, withEntry } from '../../core/maturity/assessment/nestedMap';
import { sameValue } from '../../core/maturity/assessment/sameValue';

/** Where a nested map of what is typed survives a reload. */
export interface MapDraft<T> {
  load(): Promise<NestedMap<T>>;
  /** False where the browser did not take it. */
  keep(map: NestedMap<T>): Promise<boolean>;
}

/** The three calls of the browser's draft store; none of them rejects. */
export interface DraftCalls {
  saveDraft(key: string, value: unknown): Promise<boolean>;
  loadDraft(key: string): Promise<unknown>;
  dropDraft(key: string): Promise<boolean>;
}

/**
 * A map under one key, which other tabs write as well: only the cells that changed here are written over what is
 * stored. Writes go one after the other, so that the newest is the last.
 */
export function mapDraft<T>(
  { saveDraft, loadDraft, dropDraft }: DraftCalls,
  key: string,
  read: (draft: unknown) => NestedMap<T>
): MapDraft<T> {
  let last: Promise<boolean> = Promise.resolve(true);
  /** As stored, as far as it is known here. */
  let known: NestedMap<T> = {};

  async function write(map: NestedMap<T>): Promise<boolean> {
    const next = withChanges(read(await loadDraft(key)), known, map);
    const isWritten = await (Object.keys(next).length === 0 ? dropDraft(key) : saveDraft(key, next));
    known = isWritten ? map : known;
    return isWritten;
  }

  return {
    load: async () => {
      await last;
      known = read(await loadDraft(key));
      return known;
    },
    keep: (map) => {
      last = last.then(() => write(map));
      return last;
    },
  };
}

/** What changed from `before` to `after`, over `stored`; a cell done here stays where another tab changed it since. */
function withChanges<T>(stored: NestedMap<T>, before: NestedMap<T>, after: NestedMap<T>): NestedMap<T> {
  let next = stored;
  for (const { outer, inner, value } of listEntries(before)) {
    const isDone = entryOf(after, outer, inner) === undefined;
    if (isDone && sameValue(entryOf(stored, outer, inner), value)) {
      next = withEntry(next, outer, inner, undefined);
    }
  }
  for (const { outer, inner, value } of listEntries(after)) {
    if (!sameValue(entryOf(before, outer, inner), value)) {
      next = withEntry(next, outer, inner, value);
    }
  }
  return next;
}
