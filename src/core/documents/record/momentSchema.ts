import * as v from 'valibot';

/** A day or an instant in UTC: `2026-11-21`, `2026-11-21T10:00:00.000Z`. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/),
  v.check((text) => isMoment(text), 'not-a-day')
);

/** `Date.parse` takes 31 February for a day in March. */
function isMoment(text: string): boolean {
  const atMs = Date.parse(text);
  return Number.isFinite(atMs) && new Date(atMs).toISOString().slice(0, 10) === text.slice(0, 10);
}
