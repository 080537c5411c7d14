import * as z from 'zod/mini';
import type { InterviewQuestion } from './interviewQuestions';

/** Where an interview was left: enough to go on from there, and nothing that was said. */
export const interviewPlaceSchema = z.object({
  team: z.string().check(z.minLength(1)),
  /** Absent: the questions of all roles. */
  role: z.optional(z.string().check(z.minLength(1))),
  practiceId: z.string(),
  /** Place among the questions of the practice, from 0. */
  number: z.number().check(z.nonnegative()),
  /** Time spent so far. */
  elapsedMs: z.number().check(z.nonnegative()),
  /** For one question; 0 sets none. */
  timeBoxMs: z.number().check(z.nonnegative()),
});

export type InterviewPlace = z.infer<typeof interviewPlaceSchema>;

/** The index of the question that a place names: its practice's first where that has fewer now, 0 where it is gone. */
export function placeIndex(
  questions: readonly InterviewQuestion[],
  { practiceId, number }: Pick<InterviewPlace, 'practiceId' | 'number'>
): number {
  const exact = questions.findIndex((question) => question.practice.id === practiceId && question.number === number);
  const first = questions.findIndex((question) => question.practice.id === practiceId);
  return Math.max(0, exact < 0 ? first : exact);
}
