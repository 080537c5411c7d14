import type { LoadedDocument, DocumentProblem } from '../../core/documents/loadedDocument';
import type { Answer, Answers } from '../../core/maturity/assessment/answer';
import type { BegunText, BegunTexts } from '../../core/maturity/assessment/begunTexts';
import type { DetailsChange } from '../../core/maturity/assessment/changeDetails';
import type { AnswerConflict } from '../../core/maturity/assessment/edits';
import type { Assessment } from '../../core/maturity/assessment/parseAssessment';
import type { Evidence } from '../../core/maturity/evidence/signalState';
import type { StoreProblem } from '../documents/documentStore';
import type { ReadProgress } from '../evidence/readEvidence';
import type { ChangeResult } from './changeStored';
import type { MadeResult } from './makeSessionMilestone';

/** An assessment's document and a name in it: `headroom-assessment-spring/spring`. */
export interface AssessmentRef {
  documentUid: string;
  name: string;
}

/** One cell of the heat map. */
export interface Place {
  practiceId: string;
  team: string;
}

/** How the last save went. Unsaved answers stay in this browser until one succeeds. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** Others answered the same in another way: see `conflicts`. */
  | { kind: 'conflict' }
  | { kind: 'refused'; folderTitle: string; detail: string }
  | { kind: 'managed' }
  | { kind: 'failed'; problem: StoreProblem };

/** Why nobody can edit here: no right to save in the folder, kept outside of Grafana, or a copy of another document. */
export type ReadOnlyReason = 'no-right' | 'managed' | 'copy';

export interface OpenAssessment {
  document: LoadedDocument;
  /** With unsaved answers laid over those stored. */
  assessment: Assessment;
  evidence: Evidence;
  readOnly: ReadOnlyReason | undefined;
  /** Answers that are only in this browser yet. */
  unsaved: number;
  /** Typed at a practice and not added to anything yet: kept in this browser only. */
  begun: BegunTexts;
  /** The browser could not keep the draft: unsaved answers and begun texts are lost on reload. */
  draftFailed: boolean;
  conflicts: readonly AnswerConflict[];
  save: SaveState;
  actions: AssessmentActions;
}

export interface AssessmentActions {
  /** Keeps an answer as draft; `undefined` takes it back. */
  answer(place: Place, answer: Answer | undefined): void;
  /** Keeps what is typed in a form of a practice until it is added; `undefined` forgets it. */
  keepBegun(place: Place, form: string, text: BegunText | undefined): void;
  /** Writes what is unsaved to the document. */
  save(): void;
  settle(conflict: AnswerConflict, keep: 'ours' | 'theirs'): void;
  settleOverwritten(choice: 'restore' | 'keep-present'): void;
  /** Takes over answers from elsewhere as drafts; places that they do not name stay as they are. */
  answerAll(answers: Answers): void;
  /** Writes a change of scope, teams, coaches, day or readings at once; what others change alongside stays. */
  change(change: DetailsChange): Promise<ChangeResult>;
  /** What every source tells now; one that does not answer leaves its signals unknown. Rejects when the signal aborts. */
  readEvidence(signal: AbortSignal, onProgress: (progress: ReadProgress) => void): Promise<Evidence>;
  /** Saves what is unsaved, then keeps all as a milestone that never changes; readings by hand join its evidence. */
  makeMilestone(milestone: { name: string; date: string; evidence: Evidence }): Promise<MadeResult>;
}

export type AssessmentState =
  | { status: 'loading' }
  | { status: 'failed'; problem: StoreProblem }
  | { status: 'broken'; title: string; problems: readonly DocumentProblem[] }
  | { status: 'ready'; open: OpenAssessment };
