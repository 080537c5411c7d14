import { TZDate } from '@date-fns/tz';

/** The moment at which clocks in `zone` show `text` (`2026-01-01 00:00:00`); undefined where no calendar has it. */
export function wallTime(text: string, zone: string): TZDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (match === null) {
    return undefined;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth || hour > 23 || minute > 59 || second > 59) {
    return undefined;
  }
  return new TZDate(year, month - 1, day, hour, minute, second, zone);
}
