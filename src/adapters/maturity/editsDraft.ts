import { type Edits, readEdits } from '../../core/maturity/assessment/edits';

/** Where unsaved answers survive a reload. */
export interface EditsDraft {
  load(): Promise<Edits>;
  /** False where the browser did not take it. */
  keep(edits: Edits): Promise<boolean>;
}

/** The three calls of the browser's draft store; none of them rejects. */
export interface DraftCalls {
  saveDraft(key: string, value: unknown): Promise<boolean>;
  loadDraft(key: string): Promise<unknown>;
  dropDraft(key: string): Promise<boolean>;
}

/** Edits under one key; writes go one after the other, so that the newest is the last. */
export function editsDraft({ saveDraft, loadDraft, dropDraft }: DraftCalls, key: string): EditsDraft {
  let last: Promise<boolean> = Promise.resolve(true);
  return {
    load: async () => readEdits(await loadDraft(key)),
    keep: (edits) => {
      const isEmpty = Object.keys(edits).length === 0;
      last = last.then(() => (isEmpty ? dropDraft(key) : saveDraft(key, edits)));
      return last;
    },
  };
}
