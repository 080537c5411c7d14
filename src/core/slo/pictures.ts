import type { Figures, Line, Pictures, SloQuestion } from './answer';
import { budgetOverTime } from './budgetOverTime';
import { burnDown } from './burnDown';
import type { Pace } from './exhaustion';
import type { Measured } from './measured';
import type { Plan } from './planQuestion';
import { projectionOf } from './projection';

const EMPTY: Line = { timesMs: [], values: [] };

/** The lines of a budget; those of its buckets only a page shows (`bucketLines`). */
export function picturesOf(
  question: SloQuestion,
  plan: Plan,
  measured: Measured,
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
    ...{ sli: EMPTY, good: EMPTY, bad: EMPTY },
  };
}
