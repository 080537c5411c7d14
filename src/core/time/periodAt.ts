import type { Interval } from '../slo/answer';
import type { TimeWindow } from '../slo/slo';
import { instantOf } from './instantOf';
import { plusMonths } from './plusMonths';
import { wallTime } from './wallTime';

export type CalendarWindow = Extract<TimeWindow, { kind: 'calendar' }>;

const DAY_MS = 86_400_000;
const APPROXIMATE_DAYS = { day: 1, week: 7, month: 30.436875, year: 365.2425 };

/** The period of `window` that holds `atMs`; it may lie before the anchor. Throws where zone or anchor are not valid. */
export function periodAt(window: CalendarWindow, atMs: number): Interval {
  const anchorMs = anchorOf(window);
  return periodByIndex(window, anchorMs, indexAt(window, anchorMs, atMs));
}

/** The `n` periods that ended before the one that holds `atMs`, newest first. */
export function periodsBefore(window: CalendarWindow, atMs: number, n: number): Interval[] {
  const anchorMs = anchorOf(window);
  const index = indexAt(window, anchorMs, atMs);
  return Array.from({ length: n }, (_, i) => periodByIndex(window, anchorMs, index - 1 - i));
}

function anchorOf(window: CalendarWindow): number {
  const anchorMs = wallTime(window.anchor);
  if (anchorMs === undefined) {
    throw new RangeError(`no such moment: ${window.anchor}`);
  }
  return anchorMs;
}

function indexAt(window: CalendarWindow, anchorMs: number, atMs: number): number {
  const approximateMs = APPROXIMATE_DAYS[window.unit] * window.count * DAY_MS;
  let index = Math.floor((atMs - anchorMs) / approximateMs);
  while (startOf(window, anchorMs, index) > atMs) {
    index -= 1;
  }
  while (startOf(window, anchorMs, index + 1) <= atMs) {
    index += 1;
  }
  return index;
}

function periodByIndex(window: CalendarWindow, anchorMs: number, index: number): Interval {
  return { fromMs: startOf(window, anchorMs, index), toMs: startOf(window, anchorMs, index + 1) };
}

/** Counted by the calendar from the anchor each time, so that an anchor on the 31st does not drift to the 28th. */
function startOf({ unit, count, zone }: CalendarWindow, anchorMs: number, index: number): number {
  const units = index * count;
  switch (unit) {
    case 'day':
      return instantOf(anchorMs + units * DAY_MS, zone);
    case 'week':
      return instantOf(anchorMs + units * 7 * DAY_MS, zone);
    case 'month':
      return instantOf(plusMonths(anchorMs, units), zone);
    case 'year':
      return instantOf(plusMonths(anchorMs, 12 * units), zone);
  }
}
