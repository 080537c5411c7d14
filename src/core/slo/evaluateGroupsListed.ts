import type { BucketAnswer } from '../measure/bucket';
import type { SloAnswer, SloQuestion } from './answer';
import { evaluateListed } from './evaluateListed';
import { ofGroupAsked } from './groupAnswers';
import { groupsOf } from './groups';
import type { Plan } from './planQuestion';

/** As `evaluateListed`, with its groups where they are asked for, or why there are none. */
export function evaluateGroupsListed(question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]): SloAnswer {
  const told = ofGroupAsked(question, plan.window, answers).question;
  return { ...evaluateListed(told, plan, answers), groups: groupsOf(told, plan, answers) };
}
