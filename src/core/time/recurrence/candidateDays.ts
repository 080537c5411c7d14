import type { RecurrenceRule } from './recurrenceRule';

const DAY_MS = 86_400_000;
/** Days are counted from a Thursday. */
const EPOCH_WEEKDAY = 3;

/** Local days as the moments at which clocks in UTC show their beginning. */
interface Candidates {
  /** Last day of the period. */
  lastMs: number;
  /** Those that fit, in order. */
  daysMs: number[];
}

/** The days of the `period`-th day, week or month, counted from that of the first occurrence, on which the rule holds. */
export function candidateDays(rule: RecurrenceRule, startWallMs: number, period: number): Candidates {
  switch (rule.frequency) {
    case 'daily': {
      const dayMs = dayOf(startWallMs) + period * rule.interval * DAY_MS;
      return { lastMs: dayMs, daysMs: fits(rule, dayMs) ? [dayMs] : [] };
    }
    case 'weekly': {
      const mondayMs = dayOf(startWallMs) - weekdayOf(startWallMs) * DAY_MS + period * rule.interval * 7 * DAY_MS;
      const weekdays = rule.byDay.length === 0 ? [weekdayOf(startWallMs)] : rule.byDay.map(({ weekday }) => weekday);
      const days = Array.from({ length: 7 }, (_, i) => i).filter((weekday) => weekdays.includes(weekday));
      return { lastMs: mondayMs + 6 * DAY_MS, daysMs: days.map((weekday) => mondayMs + weekday * DAY_MS) };
    }
    case 'monthly':
      return monthDays(rule, startWallMs, period);
  }
}

/** A period of which nothing later than a day or two before `fromMs` is left out. */
export function firstPeriod({ frequency, interval }: RecurrenceRule, startWallMs: number, fromMs: number): number {
  const days = { daily: 1, weekly: 7, monthly: 31 }[frequency];
  return Math.max(0, Math.floor((fromMs - startWallMs) / (days * interval * DAY_MS)) - 1);
}

function monthDays(rule: RecurrenceRule, startWallMs: number, period: number): Candidates {
  const start = new Date(startWallMs);
  const month = start.getUTCMonth() + period * rule.interval;
  const firstMs = Date.UTC(start.getUTCFullYear(), month, 1);
  const length = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const days = Array.from({ length }, (_, i) => firstMs + i * DAY_MS);
  const isPlain = rule.byDay.length === 0 && rule.byMonthDay.length === 0;
  return {
    lastMs: firstMs + (length - 1) * DAY_MS,
    daysMs: days.filter((dayMs, i) => (isPlain ? i + 1 === start.getUTCDate() : fits(rule, dayMs))),
  };
}

/** Whether the day fulfils all conditions. */
function fits({ byDay, byMonthDay }: RecurrenceRule, dayMs: number): boolean {
  const date = new Date(dayMs);
  const day = date.getUTCDate();
  const fromEnd = day - 1 - new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const nth = Math.ceil(day / 7);
  const nthFromEnd = -Math.ceil(-fromEnd / 7);
  const weekday = weekdayOf(dayMs);
  return (
    (byMonthDay.length === 0 || byMonthDay.includes(day) || byMonthDay.includes(fromEnd)) &&
    (byDay.length === 0 ||
      byDay.some(
        (one) =>
          one.weekday === weekday && (one.ordinal === undefined || one.ordinal === nth || one.ordinal === nthFromEnd)
      ))
  );
}

function dayOf(wallMs: number): number {
  return Math.floor(wallMs / DAY_MS) * DAY_MS;
}

/** Monday is 0. */
function weekdayOf(wallMs: number): number {
  return (((Math.floor(wallMs / DAY_MS) + EPOCH_WEEKDAY) % 7) + 7) % 7;
}
