import { formatDate } from '../../../views/format/formatTime';

/** The day of a moment on record: one that was written as a day is that day everywhere. */
export function momentDay(at: string, timeZone: string): string {
  return formatDate(Date.parse(at), at.length === 10 ? 'UTC' : timeZone);
}
