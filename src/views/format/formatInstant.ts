import { dateTimeFormatWithAbbrevation } from '@grafana/data';

/** An instant as Grafana itself writes it, by its administrator's format, with its zone: `2026-11-12 14:05:00 CET`. */
export function formatInstant(timeMs: number, timeZone: string): string {
  return dateTimeFormatWithAbbrevation(timeMs, { timeZone });
}
