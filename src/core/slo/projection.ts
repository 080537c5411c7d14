import { type Figures, type Line, noData } from './answer';
import { lastsFor, leftAfter } from './budgetTime';
import type { Pace } from './exhaustion';
import type { TimeWindow } from './slo';

/**
 * From now at the present pace to exhaustion, or to the period's end; a rolling window is followed for one length.
 * An overspent period goes on into debt. Undefined where the pace is unknown.
 */
export function projectionOf(figures: Figures, pace: Pace, kind: TimeWindow['kind']): Line | undefined {
  const { window, asOfMs, remaining, budgetTime } = figures;
  if (
    remaining === noData ||
    budgetTime === undefined ||
    pace.rate === noData ||
    (kind === 'rolling' && remaining <= 0)
  ) {
    return undefined;
  }
  const endMs = kind === 'calendar' ? window.toMs : asOfMs + window.toMs - window.fromMs;
  const lengthMs = Math.min(endMs - asOfMs, remaining <= 0 ? Infinity : lastsFor(remaining, pace.rate, budgetTime));
  return lengthMs <= 0
    ? undefined
    : {
        timesMs: [asOfMs, asOfMs + lengthMs],
        values: [remaining, leftAfter(remaining, pace.rate, lengthMs, budgetTime)],
      };
}
