import type { TimeWindow } from '../../core/slo/slo';
import { formatDuration } from '../format/formatDuration';
import { noBreak } from '../format/noBreak';

const calendarWord = { day: 'day', week: 'week', month: 'month', year: 'year' } as const;

/** A window in few letters, for a column: `30 d`, `month`. */
export function shortWindow(window: TimeWindow): string {
  return window.kind === 'rolling' ? formatDuration(window.durationMs) : periodWord(window);
}

/** A window in full: `30 d, rolling`, `calendar month, Europe/Berlin`. */
export function longWindow(window: TimeWindow): string {
  return window.kind === 'rolling'
    ? `${formatDuration(window.durationMs)}, rolling`
    : `calendar ${periodWord(window)}${startWords(window)}, ${window.zone}`;
}

/** Where periods begin, unless it is where everybody expects: weeks on a Monday, months and years on their first day. */
function startWords({ unit, count, anchor }: Extract<TimeWindow, { kind: 'calendar' }>): string {
  const day = Date.parse(`${anchor.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day)) {
    return '';
  }
  const part = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(undefined, { ...parts, timeZone: 'UTC' }).format(day);
  if (unit === 'week' && count === 1) {
    return new Date(day).getUTCDay() === 1 ? '' : ` from ${part({ weekday: 'long' })}`;
  }
  if (unit === 'week' || (unit === 'day' && count > 1)) {
    return ` counted from ${part({ day: 'numeric', month: 'short', year: 'numeric' })}`;
  }
  return unit === 'day' ? '' : monthStart(count * (unit === 'year' ? 12 : 1), anchor, part);
}

/** Of periods of `months`: their first month, and their first day where it is not the first. */
function monthStart(months: number, anchor: string, part: (parts: Intl.DateTimeFormatOptions) => string): string {
  const [month, day] = [Number(anchor.slice(5, 7)), Number(anchor.slice(8, 10))];
  if (day !== 1) {
    return ` from ${months === 1 ? `day ${day}` : part({ day: 'numeric', month: 'long' })}`;
  }
  return (month - 1) % Math.min(12, months) === 0 ? '' : ` from ${part({ month: 'long' })}`;
}

/** What a budget is counted over, inside a sentence: `the last 30 d`, `this month`. */
export function inWindow(window: TimeWindow): string {
  if (window.kind === 'rolling') {
    return `the last ${formatDuration(window.durationMs)}`;
  }
  return window.count === 1 ? `this ${calendarWord[window.unit]}` : `these ${periodWord(window)}`;
}

function periodWord(window: Extract<TimeWindow, { kind: 'calendar' }>): string {
  if (window.unit === 'month' && window.count === 3) {
    return 'quarter';
  }
  if (window.unit === 'month' && window.count === 6) {
    return 'half-year';
  }
  const word = calendarWord[window.unit];
  return window.count === 1 ? word : `${window.count}${noBreak}${word}s`;
}
