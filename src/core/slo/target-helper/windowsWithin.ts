import { floorTo } from '../../measure/align';
import { periodsBefore } from '../../time/periodAt';
import type { Interval } from '../answer';
import type { TimeWindow } from '../slo';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Whole windows within `span`, oldest first. Rolling: one that ends at the span's end, and one at each midnight (UTC)
 * before; windows of less than a day end as often as they are long, at most each hour. Calendar: the periods that ended.
 */
export function windowsWithin(window: TimeWindow, span: Interval): Interval[] {
  return (window.kind === 'rolling' ? rolling(window.durationMs, span) : ended(window, span)).reverse();
}

function rolling(durationMs: number, { fromMs, toMs }: Interval): Interval[] {
  const stepMs = Math.max(HOUR_MS, Math.min(DAY_MS, floorTo(durationMs, HOUR_MS)));
  const windows: Interval[] = [];
  for (let endMs = toMs; endMs - durationMs >= fromMs; endMs = floorTo(endMs - 1, stepMs)) {
    windows.push({ fromMs: endMs - durationMs, toMs: endMs });
  }
  return windows;
}

function ended(window: Extract<TimeWindow, { kind: 'calendar' }>, { fromMs, toMs }: Interval): Interval[] {
  // A period has at least a day.
  return periodsBefore(window, toMs, Math.ceil((toMs - fromMs) / DAY_MS)).filter((period) => period.fromMs >= fromMs);
}
