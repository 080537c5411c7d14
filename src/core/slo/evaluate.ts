import type { BucketAnswer } from '../measure/bucket';
import type { Figures, PeriodResult, SloAnswer, SloQuestion } from './answer';
import { evaluateListed } from './evaluateListed';
import { withAndWithout } from './exclusions/withAndWithout';
import { explanationOf } from './explanation';
import { figuresOf } from './figures';
import { groupsOf } from './groups';
import { measure, type Measured } from './measured';
import { picturesOf } from './pictures';
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
  const measured = measure(question, plan.runs, answers);
  const charted = plan.charts === undefined ? measured : measure(question, plan.charts.runs, answers);
  const { figures, pace } = figuresOf(question, plan, measured, answers);
  return {
    question,
    figures,
    pictures: picturesOf(question, plan, { measured, charted }, figures, pace),
    history: historyOf(question, plan, measured, figures),
    groups: groupsOf(question, plan, answers, figures),
    weighting: weightingOf(question, plan, measured),
    explanation: explanationOf(question, plan, answers),
  };
}
