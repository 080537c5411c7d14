import { parseDuration } from '../../../core/time/parseDuration';
import { wallTime } from '../../../core/time/wallTime';

/** What has to be known of a period's first day: nothing, a weekday, a month, or the date itself. */
export type AnchorChoice = 'none' | 'weekday' | 'month' | 'date';

const DAY_MS = 86_400_000;
const ONE = { day: 'none', week: 'weekday' } as const;

/** By the period's length; a first day within a month, and what cannot be read, is a date. */
export function anchorChoice(duration: string, anchorDate: string): AnchorChoice {
  const parsed = parseDuration(duration);
  if (!('unit' in parsed) || wallTime(`${anchorDate} 00:00:00`) === undefined) {
    return 'date';
  }
  const { unit, count } = parsed;
  if (unit === 'day' || unit === 'week') {
    return count === 1 ? ONE[unit] : 'date';
  }
  const months = unit === 'year' ? 12 * count : count;
  return months > 1 && months <= 12 && anchorDate.endsWith('-01') ? 'month' : 'date';
}

/** The nearest day at or after `anchorDate` that is this weekday: 0 is Sunday. */
export function withWeekday(anchorDate: string, weekday: number): string {
  const ms = Date.parse(`${anchorDate}T00:00:00Z`);
  return isoDay(ms + ((7 + weekday - weekdayOf(anchorDate)) % 7) * DAY_MS);
}

/** The first of this month, 1 to 12, in the same year. */
export function withMonth(anchorDate: string, month: number): string {
  return `${anchorDate.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

export function weekdayOf(anchorDate: string): number {
  return new Date(`${anchorDate}T00:00:00Z`).getUTCDay();
}

export function monthOf(anchorDate: string): number {
  return Number(anchorDate.slice(5, 7));
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
