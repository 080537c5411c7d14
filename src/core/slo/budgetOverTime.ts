import { type Tallies, tallyIn } from '../measure/tally';
import { type Figures, type Interval, noData, type Pictures, type SloQuestion } from './answer';
import { remainingBudget } from './budget';
import { WELL_COVERED } from './coverage';
import { eventsIn, type Measured } from './measured';
import { pictureEdges } from './pictureEdges';
import type { Plan } from './planQuestion';
import { targetUntil } from './targetAt';
import { windowInterval } from './windowInterval';

type Lines = Pick<Pictures, 'budgetOverTime' | 'thinBudgetOverTime'>;

/**
 * At each point what is left of the window that ends there, or of the period it lies in; points that rest on too little
 * of it are a line of their own. docs/slo-maths.md §3
 */
export function budgetOverTime(question: SloQuestion, plan: Plan, measured: Measured, figures: Figures): Lines {
  const { edgesMs } = measured.tallies;
  const edges = pictureEdges(edgesMs, { fromMs: question.range.fromMs, toMs: plan.asOfMs }, plan.wideMs);
  const timesMs = Array.from(edges, (edge) => edgesMs[edge] ?? NaN);
  const leftAt = question.slo.window.kind === 'rolling' ? leftOfRolling(figures) : leftOfPeriods(figures);
  const points = timesMs.map((ms) => leftAt(question, measured, ms));
  const isWhole = points.map(({ whole }) => whole);
  const joins = (i: number): boolean => !isWhole[i] || isWhole[i - 1] === false || isWhole[i + 1] === false;
  const budgetLine = { timesMs, values: points.map(({ value, whole }) => (whole ? value : NaN)) };
  return isWhole.every(Boolean)
    ? { budgetOverTime: budgetLine }
    : {
        budgetOverTime: budgetLine,
        thinBudgetOverTime: { timesMs, values: points.map(({ value }, i) => (joins(i) ? value : NaN)) },
      };
}

interface Point {
  value: number;
  /** Whether enough of its window is on record. */
  whole: boolean;
}

type LeftAt = (question: SloQuestion, measured: Measured, atMs: number) => Point;

function leftOfRolling(figures: Figures): LeftAt {
  return ({ slo }, measured, atMs) =>
    left(targetUntil(slo, atMs, figures.asOfMs), measured, windowInterval(slo.window, atMs));
}

/** Of the whole period's total, or, by `elapsed`, of the total at each point. */
function leftOfPeriods(figures: Figures): LeftAt {
  let period: Interval | undefined;
  let total: number | undefined;
  return ({ slo, runningTotal }, measured, atMs) => {
    // A period's last moment is its end: the next one begins after it.
    if (period === undefined || atMs <= period.fromMs || atMs > period.toMs) {
      period = windowInterval(slo.window, atMs - 1);
      total = runningTotal === 'elapsed' ? undefined : totalOf(period, measured, figures);
    }
    return left(targetUntil(slo, period.toMs, figures.asOfMs), measured, { fromMs: period.fromMs, toMs: atMs }, total);
  };
}

/** The running period's is the one that its figures rest on. */
function totalOf(period: Interval, { tallies }: Measured, { window, budgetEvents }: Figures): number {
  return period.fromMs === window.fromMs && budgetEvents !== noData
    ? budgetEvents.total
    : tallyIn(tallies, period).total;
}

function left(target: number, measured: Measured, interval: Interval, total?: number): Point {
  const whole = isWhole(measured.tallies, interval);
  if (tallyIn(measured.tallies, interval).missingMs > 0) {
    return { value: NaN, whole: true };
  }
  const remaining = remainingBudget(target, eventsIn({ ...measured, target }, interval), total);
  return remaining === noData ? { value: NaN, whole: true } : { value: remaining, whole };
}

function isWhole(tallies: Tallies, { fromMs, toMs }: Interval): boolean {
  const { coveredMs, excludedMs } = tallyIn(tallies, { fromMs, toMs });
  return coveredMs >= WELL_COVERED * (toMs - fromMs - excludedMs);
}
