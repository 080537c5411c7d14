import { ianaZone } from '../../../views/format/formatTime';

/** The day of an instant by the clocks of a zone: `2026-11-21`. */
export function isoDay(atMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ianaZone(timeZone) }).format(atMs);
}
