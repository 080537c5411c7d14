import { wallTime } from '../wallTime';
import { type RecurrenceRule, WEEKDAYS } from './recurrenceRule';

export type RecurrenceProblem =
  /** Not written as RRULE has it, or a value out of its range. */
  | 'recurrence-not-readable'
  /** RRULE knows it, Headroom does not. */
  | 'recurrence-part-not-supported'
  /** Parts that RRULE does not allow beside each other. */
  | 'recurrence-parts-clash';

export type RecurrenceResult = { kind: 'rule'; rule: RecurrenceRule } | { kind: 'invalid'; code: RecurrenceProblem };

const DAY_MS = 86_400_000;
const FREQUENCIES = { DAILY: 'daily', WEEKLY: 'weekly', MONTHLY: 'monthly' } as const;
const SUPPORTED = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'COUNT', 'UNTIL'];
const OTHERS = ['BYSETPOS', 'BYMONTH', 'BYWEEKNO', 'BYYEARDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'WKST'];
const OTHER_FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'YEARLY'];

/** `FREQ=WEEKLY;INTERVAL=2;BYDAY=SU`: FREQ (daily, weekly, monthly), INTERVAL, BYDAY, BYMONTHDAY, COUNT and UNTIL. */
export function parseRecurrence(text: string): RecurrenceResult {
  const parts = partsOf(text);
  if (parts === undefined) {
    return invalid('recurrence-not-readable');
  }
  const frequency = frequencyOf(parts.get('FREQ') ?? '');
  const other = [...parts.keys()].find((name) => !SUPPORTED.includes(name));
  if (other !== undefined || frequency === 'other') {
    const known = other === undefined || OTHERS.includes(other);
    return invalid(known ? 'recurrence-part-not-supported' : 'recurrence-not-readable');
  }
  const rule = readRule(frequency, parts);
  if (rule === undefined) {
    return invalid('recurrence-not-readable');
  }
  return clashes(rule) ? invalid('recurrence-parts-clash') : { kind: 'rule', rule };
}

function invalid(code: RecurrenceProblem): RecurrenceResult {
  return { kind: 'invalid', code };
}

/** Undefined where a part is not `NAME=value`, or stands twice. */
function partsOf(text: string): Map<string, string> | undefined {
  const pairs = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';')
    .map((part) => /^([A-Z]+)=(.+)$/.exec(part));
  const parts = new Map<string, string>();
  for (const pair of pairs) {
    if (pair === null || parts.has(pair[1] ?? '')) {
      return undefined;
    }
    parts.set(pair[1] ?? '', pair[2] ?? '');
  }
  return parts;
}

function frequencyOf(text: string): RecurrenceRule['frequency'] | 'other' | undefined {
  if (OTHER_FREQUENCIES.includes(text)) {
    return 'other';
  }
  return Object.entries(FREQUENCIES).find(([name]) => name === text)?.[1];
}

function readRule(
  frequency: RecurrenceRule['frequency'] | undefined,
  parts: ReadonlyMap<string, string>
): RecurrenceRule | undefined {
  const values = {
    frequency,
    interval: wholeNumber(parts.get('INTERVAL') ?? '1'),
    byDay: listOf(parts.get('BYDAY'), readDay),
    byMonthDay: listOf(parts.get('BYMONTHDAY'), readMonthDay),
    ...(parts.has('COUNT') && { count: wholeNumber(parts.get('COUNT') ?? '') }),
    ...(parts.has('UNTIL') && { until: readUntil(parts.get('UNTIL') ?? '') }),
  };
  return isWhole(values) ? values : undefined;
}

type Unread<T> = { [Key in keyof T]: T[Key] | undefined };

/** Whether every part that is there could be read. */
function isWhole(values: Unread<RecurrenceRule>): values is RecurrenceRule {
  return Object.values(values).every((value) => value !== undefined);
}

function clashes({ frequency, byDay, byMonthDay, count, until }: RecurrenceRule): boolean {
  return (
    (count !== undefined && until !== undefined) ||
    (frequency === 'weekly' && byMonthDay.length > 0) ||
    (frequency !== 'monthly' && byDay.some(({ ordinal }) => ordinal !== undefined))
  );
}

/** 1 to 9999. */
function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

function listOf<T>(text: string | undefined, read: (item: string) => T | undefined): T[] | undefined {
  const items = text === undefined ? [] : text.split(',').map(read);
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}

function readDay(text: string): RecurrenceRule['byDay'][number] | undefined {
  const [, ordinal = '', name] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = WEEKDAYS.findIndex((known) => known === name);
  if (weekday < 0) {
    return undefined;
  }
  return ordinal === '' ? { weekday } : { weekday, ordinal: Number(ordinal) };
}

function readMonthDay(text: string): number | undefined {
  const day = /^[+-]?\d{1,2}$/.test(text) ? Number(text) : 0;
  return day !== 0 && Math.abs(day) <= 31 ? day : undefined;
}

/** A date alone reaches to its end. */
function readUntil(text: string): RecurrenceRule['until'] {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, year, month, day, hour, minute, second, utc] = match;
  const time = hour === undefined ? '00:00:00' : `${hour}:${minute}:${second}`;
  const ms = wallTime(`${year}-${month}-${day} ${time}`);
  return ms === undefined ? undefined : { ms: hour === undefined ? ms + DAY_MS - 1 : ms, isLocal: utc !== 'Z' };
}
