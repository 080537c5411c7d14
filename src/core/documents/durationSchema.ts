import * as v from 'valibot';
import { parseDuration } from '../time/parseDuration';

/** OpenSLO's shorthand: a count and m, h, d, w, M, Q or Y (`1M` is a month, `1m` a minute). */
export const duration = v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,8}[mhdwMQY]$/));

/** Without a calendar: no months, quarters, years. */
export const fixedDuration = v.pipe(
  duration,
  v.check((text) => fixedLengthMs(text) !== undefined, 'fixed-length-needed')
);

export function fixedLengthMs(text: string): number | undefined {
  const parsed = parseDuration(text);
  return 'ms' in parsed ? parsed.ms : undefined;
}
