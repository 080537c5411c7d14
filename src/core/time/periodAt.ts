import { addDays, addMonths, addYears } from 'date-fns';
import type { TZDate } from '@date-fns/tz';
import type { Interval } from '../slo/answer';
import type { TimeWindow } from '../slo/slo';
import { wallTime } from './wallTime';

export type CalendarWindow = Extract<TimeWindow, { kind: 'calendar' }>;

const APPROXIMATE_DAYS = { day: 1, week: 7, month: 30.436875, year: 365.2425 };

/** The period of `window` that holds `atMs`; it may lie before the anchor. Throws where zone or anchor are not valid. */
export function periodAt(window: CalendarWindow, atMs: number): Interval {
  const anchor = anchorOf(window);
  return periodByIndex(window, anchor, indexAt(window, anchor, atMs));
}

/** The `n` periods that ended before the one that holds `atMs`, newest first. */
export function periodsBefore(window: CalendarWindow, atMs: number, n: number): Interval[] {
  const anchor = anchorOf(window);
  const index = indexAt(window, anchor, atMs);
  return Array.from({ length: n }, (_, i) => periodByIndex(window, anchor, index - 1 - i));
}

function anchorOf(window: CalendarWindow): TZDate {
  const anchor = wallTime(window.anchor, window.zone);
  if (anchor === undefined || Number.isNaN(anchor.getTime())) {
    throw new RangeError(`no such moment: ${window.anchor} in ${window.zone}`);
  }
  return anchor;
}

function indexAt(window: CalendarWindow, anchor: TZDate, atMs: number): number {
  const approximateMs = APPROXIMATE_DAYS[window.unit] * window.count * 86_400_000;
  let index = Math.floor((atMs - anchor.getTime()) / approximateMs);
  while (startOf(window, anchor, index) > atMs) {
    index -= 1;
  }
  while (startOf(window, anchor, index + 1) <= atMs) {
    index += 1;
  }
  return index;
}

function periodByIndex(window: CalendarWindow, anchor: TZDate, index: number): Interval {
  return { fromMs: startOf(window, anchor, index), toMs: startOf(window, anchor, index + 1) };
}

/** Counted from the anchor each time, so that an anchor on the 31st does not drift to the 28th. */
function startOf(window: CalendarWindow, anchor: TZDate, index: number): number {
  const count = index * window.count;
  switch (window.unit) {
    case 'day':
      return addDays(anchor, count).getTime();
    case 'week':
      return addDays(anchor, count * 7).getTime();
    case 'month':
      return addMonths(anchor, count).getTime();
    case 'year':
      return addYears(anchor, count).getTime();
  }
}
