import type { BucketAnswer } from '../../measure/bucket';
import type { SloAnswer, SloQuestion } from '../answer';
import type { Plan } from '../planQuestion';
import { edgesMovedMs, excludedFlag } from './excludedFlag';
import { withoutExclusions } from './exclusionsIn';

/** The answer with exclusions applied and a flag that says so, and beside it the one without, both from the same buckets. */
export function withAndWithout(
  evaluate: (question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]) => SloAnswer,
  question: SloQuestion,
  plan: Plan,
  answers: readonly BucketAnswer[]
): SloAnswer {
  const answer = evaluate(question, plan, answers);
  const { exclusions = [], asOfMs } = plan;
  if (!exclusions.some(({ fromMs }) => fromMs < asOfMs)) {
    return exclusions.length === 0 ? answer : { ...answer, exclusions };
  }
  const without = evaluate(withoutExclusions(question), plan, answers);
  return { ...flagged(answer, plan, without), exclusions, withoutExclusions: without };
}

function flagged(answer: SloAnswer, { exclusions = [], runs }: Plan, without: SloAnswer): SloAnswer {
  const flag = excludedFlag(answer, exclusions, without, (applied, counted) => edgesMovedMs(applied, runs, counted));
  if (flag === undefined) {
    return answer;
  }
  const { figures } = answer;
  const quality = { ...figures.quality, flags: [flag, ...figures.quality.flags] };
  return { ...answer, figures: { ...figures, quality } };
}
