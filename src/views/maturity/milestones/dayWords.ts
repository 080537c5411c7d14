import { formatDate } from '../../format/formatTime';

/** A day of the calendar (`2027-05-21`) in words: `21 May 2027`. */
export function dayWords(isoDay: string): string {
  const ms = Date.parse(isoDay);
  return Number.isNaN(ms) ? isoDay : formatDate(ms, 'utc');
}
