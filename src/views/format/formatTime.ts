/** An IANA zone for Grafana's spelling of it: `utc`, `browser`, '' or a zone's own name. */
export function ianaZone(timeZone: string): string {
  if (timeZone === '' || timeZone === 'browser') {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  return timeZone.toLowerCase() === 'utc' ? 'UTC' : timeZone;
}

function format(timeMs: number, timeZone: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(undefined, { ...parts, timeZone: ianaZone(timeZone) }).format(timeMs);
}

/** `12 Nov` in the order of the reader's locale. */
export function formatDay(timeMs: number, timeZone: string): string {
  return format(timeMs, timeZone, { day: 'numeric', month: 'short' });
}

/** `12 Nov 2026`. */
export function formatDate(timeMs: number, timeZone: string): string {
  return format(timeMs, timeZone, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `14:05`. */
export function formatClock(timeMs: number, timeZone: string): string {
  return format(timeMs, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** `12 Nov 2026, 14:05`. */
export function formatDateTime(timeMs: number, timeZone: string): string {
  return format(timeMs, timeZone, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** The same with the zone's short name: `12 Nov 2026, 14:05 GMT+1`. */
export function formatDateTimeZone(timeMs: number, timeZone: string): string {
  return format(timeMs, timeZone, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
}
