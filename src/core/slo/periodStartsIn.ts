import { periodAt } from '../time/periodAt';
import type { Interval } from './answer';
import type { TimeWindow } from './slo';

/** Moments in `interval` at which a calendar window's budget is full again, oldest first. */
export function periodStartsIn(window: TimeWindow, interval: Interval): number[] {
  const starts: number[] = [];
  if (window.kind === 'calendar') {
    let period = periodAt(window, interval.fromMs);
    while (period.toMs < interval.toMs) {
      starts.push(period.toMs);
      period = periodAt(window, period.toMs);
    }
  }
  return starts;
}
