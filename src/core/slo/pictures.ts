import type { Figures, Pictures, SloQuestion } from './answer';
import { budgetOverTime } from './budgetOverTime';
import { burnDown } from './burnDown';
import { bucketLines } from './bucketLines';
import type { Pace } from './exhaustion';
import type { Measured } from './measured';
import type { Plan } from './planQuestion';
import { projectionOf } from './projection';

/** The lines of an SLO's page. */
export function picturesOf(
  question: SloQuestion,
  plan: Plan,
  { measured, charted }: { measured: Measured; charted: Measured },
  figures: Figures,
  pace: Pace
): Pictures {
  const { window } = plan;
  const elapsed = question.runningTotal === 'elapsed' && figures.basis === 'elapsed';
  return {
    burnDown: burnDown(measured, plan, figures),
    // A budget of the events so far is used up "now" by a steady pace; what is to come adds to it.
    ideal: { timesMs: [window.fromMs, elapsed ? plan.asOfMs : window.toMs], values: [1, 0] },
    projection: elapsed ? undefined : projectionOf(figures, pace, question.slo.window.kind),
    ...(question.budgetOverTime ? budgetOverTime(question, plan, measured, figures) : { budgetOverTime: undefined }),
    ...bucketLines(charted, { fromMs: question.range.fromMs, toMs: plan.asOfMs }, plan.charts?.widthMs ?? plan.wideMs),
  };
}
