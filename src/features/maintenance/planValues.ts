import type { ExclusionSpec } from '../../core/slo/exclusions/exclusionFromSpec';
import type { Treatment } from '../../core/slo/exclusions/exclusion';
import { WEEKDAYS } from '../../core/time/recurrence/recurrenceRule';
import { instantOf } from '../../core/time/instantOf';
import { wallTime } from '../../core/time/wallTime';
import type { Interval } from '../../core/slo/answer';

export type Repeat = 'never' | 'daily' | 'weekly' | 'monthly';

/** The form as it was typed. */
export interface PlanValues {
  /** References of the SLOs chosen. */
  slos: readonly string[];
  reason: string;
  treatment: Treatment;
  /** Local times as an input of dates has them: `2026-11-21T22:00`. */
  from: string;
  to: string;
  repeat: Repeat;
}

export type PlanProblem = 'no-slo' | 'no-reason' | 'not-a-time' | 'ends-before-start' | 'longer-than-its-period';

/** What is wrong, by field. */
export type PlanProblems = Partial<Record<'slos' | 'reason' | 'from' | 'to', PlanProblem>>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const LONGEST_MS: Readonly<Record<Repeat, number>> = {
  never: Infinity,
  daily: DAY_MS,
  weekly: 7 * DAY_MS,
  monthly: 28 * DAY_MS,
};

export function checkPlan({ slos, reason, from, to, repeat }: PlanValues): PlanProblems {
  const [fromMs, toMs] = [wallMs(from), wallMs(to)];
  return {
    ...(slos.length === 0 && { slos: 'no-slo' as const }),
    ...(reason.trim() === '' && { reason: 'no-reason' as const }),
    ...(fromMs === undefined && { from: 'not-a-time' as const }),
    ...toProblem(fromMs, toMs, LONGEST_MS[repeat]),
  };
}

function toProblem(fromMs: number | undefined, toMs: number | undefined, longestMs: number): PlanProblems {
  if (toMs === undefined) {
    return { to: 'not-a-time' };
  }
  if (fromMs !== undefined && toMs <= fromMs) {
    return { to: 'ends-before-start' };
  }
  return fromMs !== undefined && toMs - fromMs > longestMs ? { to: 'longer-than-its-period' } : {};
}

/** When a checked one-time plan is, in a zone. Throws RangeError on values that are not checked. */
export function planInterval({ from, to }: PlanValues, zone: string): Interval {
  return { fromMs: instantOf(checkedWallMs(from), zone), toMs: instantOf(checkedWallMs(to), zone) };
}

/** A checked recurring plan as a document has it: on the weekday or the day of the month of its begin. */
export function planSpec({ reason, treatment, from, to, repeat }: PlanValues, zone: string): ExclusionSpec {
  const startMs = checkedWallMs(from);
  const minutes = (checkedWallMs(to) - startMs) / MINUTE_MS;
  return {
    reason: reason.trim(),
    treatment,
    start: from.replace('T', ' '),
    duration: `${minutes}m`,
    rrule: ruleOf(repeat, new Date(startMs)),
    timeZone: zone,
  };
}

function ruleOf(repeat: Repeat, start: Date): string {
  switch (repeat) {
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${WEEKDAYS[(start.getUTCDay() + 6) % 7] ?? ''}`;
    case 'monthly':
      return `FREQ=MONTHLY;BYMONTHDAY=${start.getUTCDate()}`;
    default:
      return 'FREQ=DAILY';
  }
}

function wallMs(text: string): number | undefined {
  return wallTime(`${text.replace('T', ' ')}:00`);
}

function checkedWallMs(text: string): number {
  const ms = wallMs(text);
  if (ms === undefined) {
    throw new RangeError(`not a time: ${text}`);
  }
  return ms;
}
