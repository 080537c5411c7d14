import * as v from 'valibot';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day of the calendar, `2026-03-31`. */
export const isoDay = v.pipe(v.string(), v.check(isDay, 'day-needed'));

/** An instant with its offset, `2026-03-31T09:30:00Z`. */
export const isoInstant = v.pipe(v.string(), v.check(isInstant, 'instant-needed'));

/** The 30th of February is none. */
export function isDay(text: string): boolean {
  const ms = DAY.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(ms) && dayOf(ms) === text;
}

/** The day of an instant in UTC. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function isInstant(text: string): boolean {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}
