import { tallyIn } from '../measure/tally';
import { type Figures, type Interval, type Line, noData, type SloQuestion } from './answer';
import { remainingBudget } from './budget';
import { eventsIn, type Measured } from './measured';
import { pictureEdges } from './pictureEdges';
import type { Plan } from './planQuestion';
import { windowInterval } from './windowInterval';

/** At each point what is left of the window that ends there, or of the period it lies in. docs/slo-maths.md §3 */
export function budgetOverTime(question: SloQuestion, plan: Plan, measured: Measured, figures: Figures): Line {
  const { edgesMs } = measured.tallies;
  const edges = pictureEdges(edgesMs, { fromMs: question.range.fromMs, toMs: plan.asOfMs }, plan.wideMs);
  const timesMs = Array.from(edges, (edge) => edgesMs[edge] ?? NaN);
  const leftAt = question.slo.window.kind === 'rolling' ? leftOfRolling : leftOfPeriods(figures);
  return { timesMs, values: timesMs.map((ms) => leftAt(question, measured, ms)) };
}

type LeftAt = (question: SloQuestion, measured: Measured, atMs: number) => number;

function leftOfRolling({ slo }: SloQuestion, measured: Measured, atMs: number): number {
  return left(slo.target, measured, windowInterval(slo.window, atMs));
}

function leftOfPeriods(figures: Figures): LeftAt {
  let period: Interval | undefined;
  let total: number | undefined;
  return ({ slo }, measured, atMs) => {
    // A period's last moment is its end: the next one begins after it.
    if (period === undefined || atMs <= period.fromMs || atMs > period.toMs) {
      period = windowInterval(slo.window, atMs - 1);
      total = totalOf(period, measured, figures);
    }
    return left(slo.target, measured, { fromMs: period.fromMs, toMs: atMs }, total);
  };
}

/** The running period's is the one that its figures rest on. */
function totalOf(period: Interval, { tallies }: Measured, { window, budgetEvents }: Figures): number {
  return period.fromMs === window.fromMs && budgetEvents !== noData
    ? budgetEvents.total
    : tallyIn(tallies, period).total;
}

function left(target: number, measured: Measured, interval: Interval, total?: number): number {
  if (tallyIn(measured.tallies, interval).missingMs > 0) {
    return NaN;
  }
  const remaining = remainingBudget(target, eventsIn(measured, interval), total);
  return remaining === noData ? NaN : remaining;
}
