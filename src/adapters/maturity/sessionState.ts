import type { LoadedDocument, DocumentProblem } from '../../core/documents/loadedDocument';
import { type Answer, answerOf, type Answers } from '../../core/maturity/assessment/answer';
import { type AnswerConflict, type Edits, withEdits } from '../../core/maturity/assessment/edits';
import type { Assessment } from '../../core/maturity/assessment/parseAssessment';
import { isAssessorChosen, stampAnswer } from '../../core/maturity/assessment/stampAnswer';
import type { StoreProblem } from '../documents/documentStore';
import type { Place, SaveState } from './assessmentState';
import type { Judge } from './judgeHere';

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

/** The answers as this person sees them. */
export function answersOf(session: OpenSession): Assessment {
  return { ...session.stored, answers: withEdits(session.stored.answers, session.edits) };
}

/** The answer with who judged it and when, where that is known. */
export function stampedAnswer(
  session: OpenSession,
  { practiceId, team }: Place,
  answer: Answer | undefined,
  judge?: Judge
) {
  const before = answerOf(answersOf(session).answers, practiceId, team);
  const stored = answerOf(session.stored.answers, practiceId, team);
  if (judge === undefined) {
    return answer;
  }
  if (answer?.assessor !== undefined && isAssessorChosen(answer, before)) {
    judge.chosen(answer.assessor);
  }
  return stampAnswer(answer, { before, stored }, judge.stamp(session.stored.coaches));
}
