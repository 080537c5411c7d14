import type { ExclusionSpec } from '../../core/slo/exclusions/exclusionFromSpec';
import type { Treatment } from '../../core/slo/exclusions/exclusion';
import { WEEKDAYS } from '../../core/time/recurrence/recurrenceRule';
import { instantOf, isSkipped } from '../../core/time/instantOf';
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

export type PlanProblem =
  | 'no-slo'
  | 'no-reason'
  | 'not-a-time'
  /** Clocks are put forward over it. */
  | 'skipped-time'
  | 'ends-before-start'
  | 'longer-than-its-period';

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

/** In the zone whose clocks the times are of. */
export function checkPlan({ slos, reason, from, to, repeat }: PlanValues, zone: string): PlanProblems {
  const [fromMs, toMs] = [wallMs(from), wallMs(to)];
  const problemOf = (ms: number | undefined) => timeProblem(ms, repeat, zone);
  const [fromProblem, toProblem] = [problemOf(fromMs), problemOf(toMs) ?? endProblem(fromMs, toMs, LONGEST_MS[repeat])];
  return {
    ...(slos.length === 0 && { slos: 'no-slo' as const }),
    ...(reason.trim() === '' && { reason: 'no-reason' as const }),
    ...(fromProblem && { from: fromProblem }),
    ...(toProblem && { to: toProblem }),
  };
}

/** What recurs is shown by clocks on most days. */
function timeProblem(ms: number | undefined, repeat: Repeat, zone: string): PlanProblem | undefined {
  if (ms === undefined) {
    return 'not-a-time';
  }
  return repeat === 'never' && isSkipped(ms, zone) ? 'skipped-time' : undefined;
}

function endProblem(fromMs: number | undefined, toMs: number | undefined, longestMs: number): PlanProblem | undefined {
  if (fromMs === undefined || toMs === undefined) {
    return undefined;
  }
  if (toMs <= fromMs) {
    return 'ends-before-start';
  }
  return toMs - fromMs > longestMs ? 'longer-than-its-period' : undefined;
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
