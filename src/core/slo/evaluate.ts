import type { BucketAnswer } from '../measure/bucket';
import type { Figures, PeriodResult, SloAnswer, SloQuestion } from './answer';
import { bucketLines } from './bucketLines';
import { evaluateListed } from './evaluateListed';
import { pictured } from './evaluatePicture';
import { withAndWithout } from './exclusions/withAndWithout';
import { explanationOf } from './explanation';
import { ofGroupAsked } from './groupAnswers';
import { groupsOf } from './groups';
import { type Measured, measure } from './measured';
import type { Plan } from './planQuestion';
import { weightingOf } from './weighting';

/**
 * Figures and pictures from what was answered so far; what is missing is told by the flag `partial`.
 * Pure: the same buckets give the same answer.
 */
export function evaluate(question: SloQuestion, plan: Plan, answers: readonly BucketAnswer[]): SloAnswer {
  if (question.detail === 'overview') {
    return evaluateListed(question, plan, answers);
  }
  return withAndWithout((...given) => pageOf(...given), question, plan, answers);
}

type HistoryOf = (question: SloQuestion, plan: Plan, measured: Measured, figures: Figures) => PeriodResult[];

/** Without regard to exclusions; `historyOf` is brought by those who show ended periods. */
export function pageOf(
  question: SloQuestion,
  plan: Plan,
  answers: readonly BucketAnswer[],
  historyOf: HistoryOf = () => []
): SloAnswer {
  const own = ofGroupAsked(question, answers);
  const { answer, measured } = pictured(own.question, plan, own.answers);
  const { charts, asOfMs, wideMs } = plan;
  const charted = charts === undefined ? measured : measure(own.question, charts.runs, own.answers);
  const shown = { fromMs: question.range.fromMs, toMs: asOfMs };
  return {
    ...answer,
    pictures: { ...answer.pictures, ...bucketLines(charted, shown, charts?.widthMs ?? wideMs) },
    explanation: explanationOf(question, plan, own.answers),
    history: historyOf(own.question, plan, measured, answer.figures),
    groups: groupsOf(question, plan, answers),
    // Recorded ratios hold no events to compare with.
    ...(!answers.some(({ request }) => request.recorded === 'sloth') && {
      weighting: weightingOf(own.question, plan, measured),
    }),
  };
}
