import { type Answer, type Answers, answerOf } from '../../../core/maturity/assessment/answer';
import { besideOf } from '../../../core/maturity/assessment/answerParts';
import { listEntries } from '../../../core/maturity/assessment/nestedMap';
import { sameValue } from '../../../core/maturity/assessment/sameValue';

export interface PlannedAnswer {
  practiceId: string;
  team: string;
  now: Answer | undefined;
  then: Answer;
  /** Fields that are there now and then no more. */
  removed: readonly string[];
}

/** What taking over `answers` would change; those that are here already, the same, are left out. */
export function plannedAnswers(present: Answers, answers: Answers): PlannedAnswer[] {
  return listEntries(answers)
    .map(({ outer: practiceId, inner: team, value: then }) => {
      const now = answerOf(present, practiceId, team);
      const removed = Object.keys(besideOf(now)).filter((field) => !Object.hasOwn(then, field));
      return { practiceId, team, now, then, removed };
    })
    .filter(({ now, then }) => !sameValue(now, then));
}
