import { type Edits, listEdits, readEdits } from '../../core/maturity/assessment/edits';
import { entryOf, withEntry } from '../../core/maturity/assessment/nestedMap';
import { sameValue } from '../../core/maturity/assessment/sameValue';

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

/**
 * Edits under one key, which other tabs write as well: only the cells that changed here are written over what is
 * stored. Writes go one after the other, so that the newest is the last.
 */
export function editsDraft({ saveDraft, loadDraft, dropDraft }: DraftCalls, key: string): EditsDraft {
  let last: Promise<boolean> = Promise.resolve(true);
  /** As stored, as far as it is known here. */
  let known: Edits = {};

  async function write(edits: Edits): Promise<boolean> {
    const next = withChanges(readEdits(await loadDraft(key)), known, edits);
    const isWritten = await (Object.keys(next).length === 0 ? dropDraft(key) : saveDraft(key, next));
    known = isWritten ? edits : known;
    return isWritten;
  }

  return {
    load: async () => {
      await last;
      known = readEdits(await loadDraft(key));
      return known;
    },
    keep: (edits) => {
      last = last.then(() => write(edits));
      return last;
    },
  };
}

/** What changed from `before` to `after`, over `stored`; a cell done here stays where another tab changed it since. */
function withChanges(stored: Edits, before: Edits, after: Edits): Edits {
  let next = stored;
  for (const { practiceId, team, edit } of listEdits(before)) {
    const isDone = entryOf(after, practiceId, team) === undefined;
    if (isDone && sameValue(entryOf(stored, practiceId, team), edit)) {
      next = withEntry(next, practiceId, team, undefined);
    }
  }
  for (const { practiceId, team, edit } of listEdits(after)) {
    if (!sameValue(entryOf(before, practiceId, team), edit)) {
      next = withEntry(next, practiceId, team, edit);
    }
  }
  return next;
}
