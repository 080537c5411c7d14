import { isLoaded } from '../../core/documents/isLoaded';
import type { DocumentProblem, LoadedDocument } from '../../core/documents/loadedDocument';
import { type Answer, answerOf, type Answers } from '../../core/maturity/assessment/answer';
import {
  type AnswerConflict,
  type Edits,
  listEdits,
  rebaseEdits,
  settleConflict,
  withEdit,
  withEdits,
  withoutConflicts,
  withoutSaved,
} from '../../core/maturity/assessment/edits';
import { listEntries } from '../../core/maturity/assessment/nestedMap';
import { type Assessment, parseAssessment } from '../../core/maturity/assessment/parseAssessment';
import { saveEdits } from '../../core/maturity/assessment/saveEdits';
import { stampAnswer } from '../../core/maturity/assessment/stampAnswer';
import type { DocumentStore, SaveResult, StoreProblem } from '../documents/documentStore';
import type { AssessmentRef, Place, SaveState } from './assessmentState';
import type { EditsDraft } from './editsDraft';

/** An assessment as it is being worked on: what is stored, and what is only here yet. */
export type SessionState =
  | { status: 'loading' }
  | { status: 'failed'; problem: StoreProblem }
  | { status: 'broken'; title: string; problems: readonly DocumentProblem[] }
  | OpenSession;

export interface OpenSession {
  status: 'open';
  document: LoadedDocument;
  stored: Assessment;
  edits: Edits;
  conflicts: readonly AnswerConflict[];
  save: SaveState;
  draftFailed: boolean;
}

export interface AssessmentSession {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  load(): Promise<void>;
  /** Takes over a newer version of the document that was read elsewhere in this tab. */
  adopt(document: LoadedDocument): void;
  answer(place: Place, answer: Answer | undefined): Promise<void>;
  /** Takes over answers from elsewhere as drafts; places that they do not name stay as they are. */
  answerAll(answers: Answers): Promise<void>;
  save(): Promise<void>;
  settle(conflict: AnswerConflict, keep: 'ours' | 'theirs'): Promise<void>;
  /** Brings back an edit that was overwritten from outside, or lets it go. */
  settleOverwritten(choice: 'restore' | 'keep-present'): Promise<void>;
}

/** Somebody may save between our reading and writing again and again; after this many rounds we say so. */
const MAX_ROUNDS = 3;

type SessionStore = Pick<DocumentStore, 'read' | 'save' | 'restore' | 'keepPresent'>;

/**
 * Work on one assessment: answers are drafts at once, and go to the document when saved; nothing is lost on the way.
 * With a clock, answers carry when they were judged.
 */
export function openSession(
  store: SessionStore,
  draft: EditsDraft,
  ref: AssessmentRef,
  nowMs?: () => number
): AssessmentSession {
  let state: SessionState = { status: 'loading' };
  let saving: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  const set = (next: SessionState) => {
    state = next;
    listeners.forEach((listener) => listener());
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
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    adopt: (document) => {
      if (state.status === 'failed' || state.status === 'broken') {
        void draft.load().then((edits) => set(take(document, edits, { kind: 'idle' }, false)));
      } else if (
        state.status === 'open' &&
        saving === undefined &&
        state.document.resourceVersion !== document.resourceVersion
      ) {
        set(take(document, state.edits, state.save, state.draftFailed));
      }
    },
    answer: async (place, answer) => {
      if (state.status === 'open') {
        const edits = withEdit(state.edits, state.stored.answers, place, stamped(state, place, answer, nowMs));
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

function stamped(session: OpenSession, { practiceId, team }: Place, answer: Answer | undefined, nowMs?: () => number) {
  const before = answerOf(answersOf(session).answers, practiceId, team);
  const stored = answerOf(session.stored.answers, practiceId, team);
  return nowMs === undefined ? answer : stampAnswer(answer, { before, stored }, new Date(nowMs()).toISOString());
}

/** The answers as this person sees them. */
export function answersOf(session: OpenSession): Assessment {
  return { ...session.stored, answers: withEdits(session.stored.answers, session.edits) };
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
