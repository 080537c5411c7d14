import { TZDate } from '@date-fns/tz';

/** The moment at which clocks in `zone` show `text` (`2026-01-01 00:00:00`); undefined where no calendar has it. */
export function wallTime(text: string, zone: string): TZDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (match === null) {
    return undefined;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  // A date that no calendar has, such as 31 February, comes back as another one.
  const asWritten = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (asWritten.toISOString().slice(0, 19) !== text.replace(' ', 'T')) {
    return undefined;
  }
  return new TZDate(year, month - 1, day, hour, minute, second, zone);
}
