import { instantOf } from '../../time/instantOf';
import { isZone } from '../../time/isZone';
import { parseDuration } from '../../time/parseDuration';
import { parseRecurrence, type RecurrenceProblem } from '../../time/recurrence/parseRecurrence';
import { wallTime } from '../../time/wallTime';
import type { Exclusion, Treatment } from './exclusion';

/** An item of `spec.exclusions`: `from` and `to`, or `start`, `duration`, `rrule` and `timeZone`. */
export interface ExclusionSpec {
  name?: string | undefined;
  reason: string;
  treatment: Treatment;
  from?: string | undefined;
  to?: string | undefined;
  start?: string | undefined;
  duration?: string | undefined;
  rrule?: string | undefined;
  timeZone?: string | undefined;
}

export type ExclusionProblem =
  | RecurrenceProblem
  /** Neither from and to, nor start, duration and rrule; or parts of both. */
  | 'exclusion-once-or-recurring'
  | 'exclusion-not-a-time'
  /** A time without an offset says nothing without a zone. */
  | 'exclusion-zone-needed'
  | 'exclusion-ends-before-start'
  | 'fixed-length-needed'
  | 'unknown-time-zone';

export type ExclusionResult =
  { kind: 'exclusion'; exclusion: Exclusion } | { kind: 'invalid'; code: ExclusionProblem; field: keyof ExclusionSpec };

/** docs/slo-maths.md §2, exclusions */
export function exclusionFromSpec(spec: ExclusionSpec): ExclusionResult {
  const { timeZone } = spec;
  if (timeZone !== undefined && !isZone(timeZone)) {
    return invalid('unknown-time-zone', 'timeZone');
  }
  const given = (fields: ReadonlyArray<keyof ExclusionSpec>): number =>
    fields.filter((field) => spec[field] !== undefined).length;
  if (given(ONCE) === ONCE.length && given(RECURRING) === 0) {
    return once(spec);
  }
  if (given(RECURRING) === RECURRING.length && given(ONCE) === 0) {
    return recurring(spec);
  }
  return invalid('exclusion-once-or-recurring', given(ONCE) === 0 ? 'start' : 'from');
}

const ONCE = ['from', 'to'] as const;
const RECURRING = ['start', 'duration', 'rrule'] as const;

function once(spec: ExclusionSpec): ExclusionResult {
  const fromMs = instantFrom(spec.from ?? '', spec.timeZone);
  const toMs = instantFrom(spec.to ?? '', spec.timeZone);
  if (typeof fromMs !== 'number') {
    return invalid(fromMs, 'from');
  }
  if (typeof toMs !== 'number') {
    return invalid(toMs, 'to');
  }
  return toMs > fromMs
    ? { kind: 'exclusion', exclusion: { ...wordsOf(spec), time: { kind: 'once', fromMs, toMs } } }
    : invalid('exclusion-ends-before-start', 'to');
}

function recurring({ start = '', duration = '', rrule = '', ...spec }: ExclusionSpec): ExclusionResult {
  const startWallMs = localTime(start);
  const length = parseDuration(duration);
  const recurrence = parseRecurrence(rrule);
  if (spec.timeZone === undefined) {
    return invalid('exclusion-zone-needed', 'timeZone');
  }
  if (startWallMs === undefined) {
    return invalid('exclusion-not-a-time', 'start');
  }
  if (!('ms' in length)) {
    return invalid('fixed-length-needed', 'duration');
  }
  if (recurrence.kind === 'invalid') {
    return invalid(recurrence.code, 'rrule');
  }
  const time = { startWallMs, zone: spec.timeZone, durationMs: length.ms, rule: recurrence.rule };
  return { kind: 'exclusion', exclusion: { ...wordsOf(spec), time: { kind: 'recurring', ...time } } };
}

function wordsOf({ name, reason, treatment }: ExclusionSpec): Omit<Exclusion, 'time'> {
  return { ...(name !== undefined && { name }), reason, treatment, origin: 'slo' };
}

function invalid(code: ExclusionProblem, field: keyof ExclusionSpec): ExclusionResult {
  return { kind: 'invalid', code, field };
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/;
const MINUTE_MS = 60_000;

/** `2026-11-20T22:00:00+01:00`, or without the offset what clocks in `zone` show. */
function instantFrom(
  text: string,
  zone: string | undefined
): number | 'exclusion-not-a-time' | 'exclusion-zone-needed' {
  const match = TIME.exec(text);
  const wallMs = localTime(text);
  if (match === null || wallMs === undefined) {
    return 'exclusion-not-a-time';
  }
  const [utc, sign, hours, minutes] = match.slice(4);
  if (utc !== undefined || sign !== undefined) {
    const offsetMs = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS;
    return sign === '-' ? wallMs + offsetMs : wallMs - offsetMs;
  }
  return zone === undefined ? 'exclusion-zone-needed' : instantOf(wallMs, zone);
}

/** What clocks show, whatever offset stands behind it. */
function localTime(text: string): number | undefined {
  const [, day, time, second = '00'] = TIME.exec(text) ?? [];
  return day === undefined ? undefined : wallTime(`${day} ${time}:${second}`);
}
