import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { type InterviewPlace, placeIndex } from '../../../core/maturity/interview/interviewPlace';
import { type InterviewQuestion, interviewQuestions } from '../../../core/maturity/interview/interviewQuestions';
import { interviewRoles } from '../../../core/maturity/interview/interviewRoles';

/** With whom an interview is held, and where it begins. */
export interface InterviewPlan {
  team: string;
  /** Undefined: the questions of all roles. */
  role: string | undefined;
  /** For one question; 0 sets none. */
  timeBoxMs: number;
  /** The question to begin with. */
  index: number;
  /** Time spent before. */
  elapsedMs: number;
}

/** The interview to go on with; undefined where its team or role is not here any more. */
export function resumedPlan(
  { model, teams }: Assessment,
  place: InterviewPlace | undefined
): InterviewPlan | undefined {
  if (place === undefined || !teams.some(({ id }) => id === place.team)) {
    return undefined;
  }
  const { team, role, timeBoxMs, elapsedMs } = place;
  const isKnown = role === undefined || interviewRoles(model).includes(role);
  return isKnown
    ? { team, role, timeBoxMs, elapsedMs, index: placeIndex(interviewQuestions(model, role), place) }
    : undefined;
}

/** What to keep to go on from a question later. */
export function placeAt(
  { team, role, timeBoxMs }: InterviewPlan,
  { practice, number }: InterviewQuestion,
  elapsedMs: number
): InterviewPlace {
  return { team, ...(role === undefined ? {} : { role }), practiceId: practice.id, number, elapsedMs, timeBoxMs };
}
