import type { BucketAnswer } from '../../measure/bucket';
import type { QualityFlag, SloAnswer, SloQuestion } from '../answer';
import type { Plan } from '../planQuestion';
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

function flagged(answer: SloAnswer, { exclusions = [], window, asOfMs }: Plan, without: SloAnswer): SloAnswer {
  const applied = exclusions.filter(({ fromMs, toMs }) => fromMs < asOfMs && toMs > window.fromMs);
  if (applied.length === 0) {
    return answer;
  }
  const { figures } = answer;
  const flag: QualityFlag = {
    code: 'excluded',
    times: applied.length,
    reasons: [...new Set(applied.map(({ reason }) => reason))],
    remaining: without.figures.remaining,
  };
  const quality = { ...figures.quality, flags: [flag, ...figures.quality.flags] };
  return { ...answer, figures: { ...figures, quality } };
}
