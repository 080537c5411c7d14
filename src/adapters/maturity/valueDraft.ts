import type * as v from 'valibot';
import { readAs } from '../../core/schema/readAs';
import type { DraftCalls } from './mapDraft';

/** Where one value survives a reload. */
export interface ValueDraft<T> {
  load(): Promise<T | undefined>;
  /** False where the browser did not take it; undefined forgets the value. */
  keep(value: T | undefined): Promise<boolean>;
}

/** One value under one key; writes go one after the other, so that the newest is the last. */
export function valueDraft<T>(
  { saveDraft, loadDraft, dropDraft }: DraftCalls,
  key: string,
  schema: v.GenericSchema<unknown, T>
): ValueDraft<T> {
  let last: Promise<boolean> = Promise.resolve(true);
  return {
    load: async () => readAs(schema, await loadDraft(key)),
    keep: (value) => {
      last = last.then(() => (value === undefined ? dropDraft(key) : saveDraft(key, value)));
      return last;
    },
  };
}
