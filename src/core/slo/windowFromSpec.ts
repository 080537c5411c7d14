import { isZone } from '../time/isZone';
import { type Duration, parseDuration } from '../time/parseDuration';
import { wallTime } from '../time/wallTime';
import type { TimeWindow } from './slo';

/** An item of OpenSLO's `timeWindow`. */
export interface TimeWindowSpec {
  duration: string;
  isRolling: boolean;
  calendar?: { startTime: string; timeZone: string } | undefined;
}

export type WindowProblem =
  | 'not-a-duration'
  /** Months, quarters and years have no fixed length: they need a calendar. */
  | 'rolling-needs-fixed-length'
  | 'longer-than-400-days'
  /** A calendar counts days, weeks, months, quarters or years. */
  | 'calendar-needs-days'
  | 'calendar-needed'
  | 'unknown-time-zone'
  | 'not-a-date';

export type WindowResult = { kind: 'window'; window: TimeWindow } | { kind: 'invalid'; code: WindowProblem };

const DAY_MS = 86_400_000;
const LONGEST_MS = 400 * DAY_MS;
/** As long as any may be, leap years and long months too. */
const LONGEST_DAYS = { day: 1, week: 7, month: 31, year: 366 };

/** docs/slo-maths.md §3 */
export function windowFromSpec(spec: TimeWindowSpec): WindowResult {
  const duration = parseDuration(spec.duration);
  if (duration.kind === 'invalid') {
    return duration;
  }
  return spec.isRolling ? rolling(duration) : calendar(duration, spec.calendar);
}

function rolling(duration: Duration): WindowResult {
  if (!('ms' in duration)) {
    return { kind: 'invalid', code: 'rolling-needs-fixed-length' };
  }
  if (duration.ms > LONGEST_MS) {
    return { kind: 'invalid', code: 'longer-than-400-days' };
  }
  return { kind: 'window', window: { kind: 'rolling', durationMs: duration.ms } };
}

function calendar(duration: Duration, anchor: TimeWindowSpec['calendar']): WindowResult {
  if (!('unit' in duration)) {
    return { kind: 'invalid', code: 'calendar-needs-days' };
  }
  if (anchor === undefined) {
    return { kind: 'invalid', code: 'calendar-needed' };
  }
  if (!isZone(anchor.timeZone)) {
    return { kind: 'invalid', code: 'unknown-time-zone' };
  }
  if (wallTime(anchor.startTime) === undefined) {
    return { kind: 'invalid', code: 'not-a-date' };
  }
  const { unit, count } = duration;
  if (count * LONGEST_DAYS[unit] * DAY_MS > LONGEST_MS) {
    return { kind: 'invalid', code: 'longer-than-400-days' };
  }
  return {
    kind: 'window',
    window: { kind: 'calendar', unit, count, anchor: anchor.startTime, zone: anchor.timeZone },
  };
}
