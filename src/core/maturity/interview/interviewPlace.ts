import * as v from 'valibot';
import { finiteNumber } from '../../schema/finiteNumber';
import type { InterviewQuestion } from './interviewQuestions';

/** Where an interview was left: enough to go on from there, and nothing that was said. */
export const interviewPlaceSchema = v.object({
  team: v.pipe(v.string(), v.minLength(1)),
  /** Absent: the questions of all roles. */
  role: v.optional(v.pipe(v.string(), v.minLength(1))),
  practiceId: v.string(),
  /** Place among the questions of the practice, from 0. */
  number: v.pipe(finiteNumber, v.minValue(0)),
  /** Time spent so far. */
  elapsedMs: v.pipe(finiteNumber, v.minValue(0)),
  /** For one question; 0 sets none. */
  timeBoxMs: v.pipe(finiteNumber, v.minValue(0)),
});

export type InterviewPlace = v.InferOutput<typeof interviewPlaceSchema>;

/** The index of the question that a place names: its practice's first where that has fewer now, 0 where it is gone. */
export function placeIndex(
  questions: readonly InterviewQuestion[],
  { practiceId, number }: Pick<InterviewPlace, 'practiceId' | 'number'>
): number {
  const exact = questions.findIndex((question) => question.practice.id === practiceId && question.number === number);
  const first = questions.findIndex((question) => question.practice.id === practiceId);
  return Math.max(0, exact < 0 ? first : exact);
}
