import { type BudgetTime, type Exhaustion, type Figures, type Interval, noData, type NoData } from './answer';
import { lastsFor } from './budgetTime';
import type { TimeWindow } from './slo';

const LONGEST_MS = 100 * 365 * 86_400_000;

export interface Pace {
  rate: number | NoData;
  lookbackMs: number;
}

/** Time to exhaustion at a steady pace. docs/slo-maths.md §6 */
export function exhaustionAt(
  remaining: number | NoData,
  pace: Pace,
  window: Interval & { kind: TimeWindow['kind'] },
  asOfMs: number,
  time: BudgetTime | undefined
): Exhaustion {
  const { rate, lookbackMs } = pace;
  if (remaining === noData || time === undefined) {
    return { kind: 'unknown' };
  }
  if (remaining <= 0) {
    return { kind: 'already' };
  }
  if (rate === noData) {
    return { kind: 'unknown' };
  }
  const forMs = lastsFor(remaining, rate, time);
  if (rate <= 0 || (forMs > LONGEST_MS && forMs < Infinity)) {
    return { kind: 'never' };
  }
  const atMs = asOfMs + forMs;
  return window.kind === 'calendar' && atMs > window.toMs
    ? { kind: 'beyond-period', atMs, lookbackMs }
    : { kind: 'lasts', forMs, atMs, lookbackMs };
}

/** Whether a rolling budget lasts longer than its own window: by then the failures it was counted from have all left. */
export function outlastsWindow({ exhaustion, window }: Pick<Figures, 'exhaustion' | 'window'>): boolean {
  return exhaustion.kind === 'lasts' && exhaustion.forMs > window.toMs - window.fromMs;
}
