import type { BucketAnswer } from '../../measure/bucket';
import type { SloAnswer, SloQuestion } from '../answer';
import type { Plan } from '../planQuestion';
import { withoutExclusions } from './exclusionsIn';

/** The answer with exclusions applied, and beside it the one without, both from the same buckets. */
export function withAndWithout(
  evaluate: (question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]) => SloAnswer,
  question: SloQuestion,
  plan: Plan,
  answers: readonly BucketAnswer[]
): SloAnswer {
  const answer = evaluate(question, plan, answers);
  const { exclusions = [], asOfMs } = plan;
  if (exclusions.length === 0) {
    return answer;
  }
  return {
    ...answer,
    exclusions,
    ...(exclusions.some(({ fromMs }) => fromMs < asOfMs) && {
      withoutExclusions: evaluate(withoutExclusions(question), plan, answers),
    }),
  };
}
