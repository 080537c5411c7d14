import { periodAt, periodsBefore } from '../time/periodAt';
import { floorTo } from '../measure/align';
import type { Interval } from './answer';
import type { TimeWindow } from './slo';

/** The window that ends at `atMs`, or the whole period of a calendar window that holds `atMs`. */
export function windowInterval(window: TimeWindow, atMs: number): Interval {
  return window.kind === 'rolling' ? { fromMs: atMs - window.durationMs, toMs: atMs } : periodAt(window, atMs);
}

/**
 * Ended periods before the current one, newest first. A rolling window has no periods: it is laid end to end, backwards
 * from the start of the current one, on multiples of `widthMs` where its length is one.
 */
export function pastPeriods(window: TimeWindow, atMs: number, n: number, widthMs: number): Interval[] {
  if (window.kind === 'calendar') {
    return periodsBefore(window, atMs, n);
  }
  const { durationMs } = window;
  const alignMs = durationMs % widthMs === 0 ? widthMs : 60_000;
  const toMs = floorTo(atMs - durationMs, alignMs);
  return Array.from({ length: n }, (_, i) => ({ fromMs: toMs - (i + 1) * durationMs, toMs: toMs - i * durationMs }));
}
