import { isLoaded } from '../../core/documents/isLoaded';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import {
  type Edits,
  listEdits,
  rebaseEdits,
  settleConflict,
  withEdit,
  withoutConflicts,
  withoutSaved,
} from '../../core/maturity/assessment/edits';
import { listEntries } from '../../core/maturity/assessment/nestedMap';
import { parseAssessment } from '../../core/maturity/assessment/parseAssessment';
import { saveEdits } from '../../core/maturity/assessment/saveEdits';
import type { DocumentWriter, SaveResult } from '../documents/documentStore';
import { openListeners } from '../listeners';
import type { AssessmentRef, SaveState } from './assessmentState';
import type { EditsDraft } from './editsDraft';
import type { Judge } from './judgeHere';
import { type AssessmentSession, type OpenSession, type SessionState, stampedAnswer } from './sessionState';

/** Somebody may save between our reading and writing again and again; after this many rounds we say so. */
const MAX_ROUNDS = 3;

type SessionStore = Pick<DocumentWriter, 'read' | 'save' | 'restore' | 'keepPresent'>;

/**
 * Work on one assessment: answers are drafts at once, and go to the document when saved; nothing is lost on the way.
 * With a judge, answers carry who judged them and when.
 */
export function openSession(
  store: SessionStore,
  draft: EditsDraft,
  ref: AssessmentRef,
  judge?: Judge
): AssessmentSession {
  let state: SessionState = { status: 'loading' };
  let saving: Promise<void> | undefined;
  let loading: Promise<void> | undefined;
  const listeners = openListeners();

  const set = (next: SessionState) => {
    state = next;
    listeners.tell();
  };
  const change = (part: Partial<OpenSession>) => {
    if (state.status === 'open') {
      set({ ...state, ...part });
    }
  };
  const keep = async (edits: Edits) => change({ draftFailed: !(await draft.keep(edits)) });

  function take(document: LoadedDocument, edits: Edits, save: SaveState, draftFailed: boolean): SessionState {
    const parsed = parseAssessment(document.resources, ref.name);
    if (!parsed.ok) {
      return { status: 'broken', title: document.title, problems: [...document.problems, ...parsed.problems] };
    }
    const stored = parsed.assessment;
    return { status: 'open', document, stored, ...rebaseEdits(edits, stored.answers), save, draftFailed };
  }

  function adopt(document: LoadedDocument) {
    if (state.status === 'failed' || state.status === 'broken') {
      void draft.load().then((edits) => state.status !== 'open' && set(take(document, edits, { kind: 'idle' }, false)));
    } else if (
      state.status === 'open' &&
      saving === undefined &&
      state.document.resourceVersion !== document.resourceVersion
    ) {
      set(take(document, state.edits, state.save, state.draftFailed));
    }
  }

  /** Another panel opens what is open: its document is looked at again, and what is unsaved stays as it is. */
  async function reload() {
    const found = await store.read(ref.documentUid);
    if (state.status === 'open' && saving === undefined && isLoaded(found)) {
      const { edits, save, draftFailed } = state;
      set(take(found, edits, save.kind === 'saved' ? { kind: 'idle' } : save, draftFailed));
    } else if ('code' in found && found.code === 'not-found') {
      set({ status: 'failed', problem: found });
    }
  }

  async function load() {
    const [found, kept] = await Promise.all([store.read(ref.documentUid), draft.load()]);
    if (isLoaded(found)) {
      set(take(found, kept, { kind: 'idle' }, false));
    } else if ('code' in found) {
      set({ status: 'failed', problem: found });
    } else {
      set({ status: 'broken', title: found.title, problems: found.problems });
    }
  }

  /** One write; true where the document moved on in between and our answers can be tried on top of it. */
  async function write(): Promise<boolean> {
    if (state.status !== 'open') {
      return false;
    }
    const sent = withoutConflicts(state.edits, state.conflicts);
    if (listEdits(sent).length === 0) {
      change({ save: state.conflicts.length > 0 ? { kind: 'conflict' } : state.save });
      return false;
    }
    change({ save: { kind: 'saving' } });
    return written(await store.save(state.document, saveEdits(state.document.resources, ref.name, sent)), sent);
  }

  async function written(result: SaveResult, sent: Edits): Promise<boolean> {
    if (state.status !== 'open') {
      return false;
    }
    if (result.kind !== 'saved' && result.kind !== 'conflict') {
      change({ save: saveStateOf(result) });
      return false;
    }
    const isSaved = result.kind === 'saved';
    const edits = isSaved ? withoutSaved(state.edits, sent) : state.edits;
    set(take(isSaved ? result.document : result.theirs, edits, { kind: 'saved' }, state.draftFailed));
    if (state.status === 'open') {
      change({ save: state.conflicts.length > 0 || !isSaved ? { kind: 'conflict' } : { kind: 'saved' } });
      await keep(state.edits);
    }
    return !isSaved;
  }

  async function rounds() {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      if (!(await write())) {
        return;
      }
    }
    change({ save: { kind: 'failed', problem: { code: 'unexpected-answer', detail: 'changed again with each try' } } });
  }

  return {
    state: () => state,
    subscribe: listeners.subscribe,
    load: async () => {
      loading ??= (state.status === 'open' ? reload() : load()).finally(() => (loading = undefined));
      await loading;
    },
    adopt,
    answer: async (place, answer) => {
      if (state.status === 'open') {
        const edits = withEdit(state.edits, state.stored.answers, place, stampedAnswer(state, place, answer, judge));
        change({ edits });
        await keep(edits);
      }
    },
    answerAll: async (answers) => {
      if (state.status === 'open') {
        const { stored } = state;
        const edits = listEntries(answers).reduce(
          (all, { outer: practiceId, inner: team, value }) =>
            withEdit(all, stored.answers, { practiceId, team }, value),
          state.edits
        );
        change({ edits });
        await keep(edits);
      }
    },
    save: async () => {
      saving ??= rounds().finally(() => (saving = undefined));
      await saving;
    },
    settleOverwritten: async (choice) => {
      if (state.status === 'open') {
        const { document, edits, draftFailed } = state;
        const result = await (choice === 'restore' ? store.restore(document) : store.keepPresent(document));
        const isWritten = result.kind === 'saved' || result.kind === 'conflict';
        if (isWritten) {
          set(take(result.kind === 'saved' ? result.document : result.theirs, edits, { kind: 'idle' }, draftFailed));
        } else {
          change({ save: saveStateOf(result) });
        }
      }
    },
    settle: async (conflict, side) => {
      if (state.status === 'open') {
        const edits = settleConflict(state.edits, conflict, side);
        set(take(state.document, edits, { kind: 'idle' }, state.draftFailed));
        await keep(edits);
      }
    },
  };
}

function saveStateOf(result: Exclude<SaveResult, { kind: 'saved' | 'conflict' }>): SaveState {
  switch (result.kind) {
    case 'refused':
      return { kind: 'refused', folderTitle: result.folderTitle, detail: result.detail };
    case 'managed':
      return { kind: 'managed' };
    case 'failed':
      return { kind: 'failed', problem: result.problem };
  }
}
