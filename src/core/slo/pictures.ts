import type { Figures, Line, Pictures, SloQuestion } from './answer';
import { budgetOverTime } from './budgetOverTime';
import { burnDown } from './burnDown';
import { bucketLines } from './bucketLines';
import type { Pace } from './exhaustion';
import type { Measured } from './measured';
import type { Plan } from './planQuestion';
import { projectionOf } from './projection';

const EMPTY: Line = { timesMs: [], values: [] };

/** The lines of an SLO; an overview has only the small burn-down. */
export function picturesOf(
  question: SloQuestion,
  plan: Plan,
  { measured, charted }: { measured: Measured; charted: Measured },
  figures: Figures,
  pace: Pace
): Pictures {
  const { window } = plan;
  const page = question.detail === 'page';
  return {
    burnDown: burnDown(measured, plan, figures),
    ideal: { timesMs: [window.fromMs, window.toMs], values: [1, 0] },
    projection: page ? projectionOf(figures, pace, question.slo.window.kind) : undefined,
    ...(page && question.budgetOverTime
      ? budgetOverTime(question, plan, measured, figures)
      : { budgetOverTime: undefined }),
    ...(page
      ? bucketLines(charted, { fromMs: question.range.fromMs, toMs: plan.asOfMs }, plan.charts?.widthMs ?? plan.wideMs)
      : { sli: EMPTY, good: EMPTY, bad: EMPTY }),
  };
}
