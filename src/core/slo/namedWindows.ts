import type { TimeWindow } from './slo';
import { windowInterval } from './windowInterval';

const DAY_MS = 86_400_000;
const rolling = (days: number) => (): TimeWindow => ({ kind: 'rolling', durationMs: days * DAY_MS });
/** A Monday and the first day of a year, a half, a quarter, a month. */
export const USUAL_START = '2024-01-01';
const calendar =
  (unit: 'week' | 'month' | 'year', count: number) =>
  (zone: string, countedFrom = USUAL_START): TimeWindow => ({
    kind: 'calendar',
    unit,
    count,
    anchor: `${countedFrom} 00:00:00`,
    zone,
  });

/**
 * Usual windows by a short name, for looking at an SLO or trying one out; calendar windows are of `zone`, and counted from
 * a day such as `2026-04-01`.
 */
export const NAMED_WINDOWS: ReadonlyMap<string, (zone: string, countedFrom?: string) => TimeWindow> = new Map([
  ['7d', rolling(7)],
  ['14d', rolling(14)],
  ['28d', rolling(28)],
  ['30d', rolling(30)],
  ['90d', rolling(90)],
  ['365d', rolling(365)],
  ['week', calendar('week', 1)],
  ['4w', calendar('week', 4)],
  ['month', calendar('month', 1)],
  ['quarter', calendar('month', 3)],
  ['half', calendar('month', 6)],
  ['year', calendar('year', 1)],
]);

/** Whether two windows are the same stretch of time at `atMs`, and go on in the same way. */
export function isSameWindow(a: TimeWindow, b: TimeWindow, atMs: number): boolean {
  const [x, y] = [windowInterval(a, atMs), windowInterval(b, atMs)];
  return a.kind === b.kind && x.fromMs === y.fromMs && x.toMs === y.toMs;
}
