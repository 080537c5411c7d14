import { type Answer, type Answers, answerOf } from '../../../core/maturity/assessment/answer';
import { listEntries } from '../../../core/maturity/assessment/nestedMap';
import { sameValue } from '../../../core/maturity/assessment/sameValue';

export interface PlannedAnswer {
  practiceId: string;
  team: string;
  now: Answer | undefined;
  then: Answer;
}

/** What taking over `answers` would change; those that are here already, the same, are left out. */
export function plannedAnswers(present: Answers, answers: Answers): PlannedAnswer[] {
  return listEntries(answers)
    .map(({ outer: practiceId, inner: team, value }) => ({
      practiceId,
      team,
      now: answerOf(present, practiceId, team),
      then: value,
    }))
    .filter(({ now, then }) => !sameValue(now, then));
}
