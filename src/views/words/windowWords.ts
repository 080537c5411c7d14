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
    : `calendar ${periodWord(window)}, ${window.zone}`;
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
