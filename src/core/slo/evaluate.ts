import type { BucketAnswer } from '../measure/bucket';
import type { Figures, Interval, PeriodResult, SloAnswer, SloQuestion } from './answer';
import { bucketLines } from './bucketLines';
import { evaluateListed } from './evaluateListed';
import { pictured } from './evaluatePicture';
import { withAndWithout } from './exclusions/withAndWithout';
import { explanationOf } from './explanation';
import { ofGroupAsked } from './groupAnswers';
import { groupsOf } from './groups';
import { EVER, groupsApart } from './groupsRefused';
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

type HistoryOf = (
  question: SloQuestion,
  plan: Plan,
  measured: Measured,
  figures: Figures,
  isApart: (period: Interval) => boolean
) => PeriodResult[];

/** Without regard to exclusions; `historyOf` is brought by those who show ended periods. */
export function pageOf(
  question: SloQuestion,
  plan: Plan,
  answers: readonly BucketAnswer[],
  historyOf: HistoryOf = () => []
): SloAnswer {
  const own = ofGroupAsked(question, plan.window, answers);
  const { answer, measured } = pictured(own.question, plan, own.answers);
  const { charts, asOfMs, wideMs } = plan;
  const charted = charts === undefined ? measured : measure(own.question, charts.runs, own.answers);
  // A group whose window is known may have bad events of before it that nobody can tell from those of others.
  const isApart = (interval: Interval) =>
    question.groups?.only !== undefined && groupsApart(question, interval, answers);
  const fromMs = isApart(EVER) ? Math.max(question.range.fromMs, plan.window.fromMs) : question.range.fromMs;
  const shown = { fromMs, toMs: asOfMs };
  return {
    ...answer,
    pictures: { ...answer.pictures, ...bucketLines(charted, shown, charts?.widthMs ?? wideMs) },
    explanation: explanationOf(question, plan, own.answers),
    history: historyOf(own.question, plan, measured, answer.figures, isApart),
    groups: groupsOf(question, plan, answers),
    // Recorded ratios hold no events to compare with.
    ...(!answers.some(({ request }) => request.recorded === 'sloth') && {
      weighting: weightingOf(own.question, plan, measured),
    }),
  };
}
