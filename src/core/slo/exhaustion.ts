import { type Exhaustion, type Figures, type Interval, noData, type NoData, type RunningTotal } from './answer';
import type { TimeWindow } from './slo';

const LONGEST_MS = 100 * 365 * 86_400_000;

export interface Pace {
  rate: number | NoData;
  lookbackMs: number;
}

/** Time to exhaustion at a steady pace: `remaining × windowMs / rate`; of a budget that grows, see `lastsIn`. docs/slo-maths.md §6 */
export function exhaustionAt(
  remaining: number | NoData,
  pace: Pace,
  window: Interval & { kind: TimeWindow['kind']; runningTotal?: RunningTotal | undefined },
  asOfMs: number
): Exhaustion {
  const { rate, lookbackMs } = pace;
  if (remaining === noData) {
    return { kind: 'unknown' };
  }
  if (remaining <= 0) {
    return { kind: 'already' };
  }
  if (rate === noData) {
    return { kind: 'unknown' };
  }
  const forMs = lastsIn(window, asOfMs, remaining, rate);
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

/** Infinity at a pace of 0. */
export function lastsFor(remaining: number, rate: number, windowMs: number): number {
  return rate <= 0 ? Infinity : (remaining * windowMs) / rate;
}

/**
 * Where the budget is that of the events so far, it grows with each event to come at the traffic so far: spent and
 * allowed meet after `remaining × elapsed / (rate − 1)`; never, Infinity, at a pace that the growth outruns.
 */
function lastsIn(window: Parameters<typeof exhaustionAt>[2], asOfMs: number, remaining: number, rate: number): number {
  const grows = window.kind === 'calendar' && window.runningTotal === 'elapsed' && asOfMs > window.fromMs;
  return grows
    ? lastsFor(remaining, rate - 1, asOfMs - window.fromMs)
    : lastsFor(remaining, rate, window.toMs - window.fromMs);
}
