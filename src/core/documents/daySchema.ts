import * as v from 'valibot';
import { wallTime } from '../time/wallTime';

/** A day: `2026-01-01`. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text) => startOfDay(text) !== undefined, 'not-a-day')
);

/** The day's first instant as a wall time; undefined where there is no such day. */
export function startOfDay(text: string): number | undefined {
  return wallTime(`${text} 00:00:00`);
}
