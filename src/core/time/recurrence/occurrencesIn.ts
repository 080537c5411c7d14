import type { Interval } from '../../slo/answer';
import { instantOf } from '../instantOf';
import { candidateDays, firstPeriod } from './candidateDays';
import type { RecurrenceRule } from './recurrenceRule';

/** What recurs: from a first local time on, as clocks in `zone` show it, each time for the same length. */
export interface Recurrence {
  rule: RecurrenceRule;
  /** What clocks in `zone` show, as the moment at which clocks in UTC show it. */
  startWallMs: number;
  zone: string;
  durationMs: number;
}

const DAY_MS = 86_400_000;

/**
 * Occurrences that touch `range`, oldest first. Each begins at the same local time, also after the clocks were changed,
 * and lasts `durationMs`; a local time that clocks skip is as much later as they jump.
 */
export function occurrencesIn(recurrence: Recurrence, range: Interval): Interval[] {
  const { zone, durationMs } = recurrence;
  // Local time is less than a day from UTC.
  const wall = { fromMs: range.fromMs - durationMs - DAY_MS, toMs: range.toMs + DAY_MS };
  return wallStarts(recurrence, wall)
    .map((wallMs) => instantOf(wallMs, zone))
    .map((fromMs) => ({ fromMs, toMs: fromMs + durationMs }))
    .filter(({ fromMs, toMs }) => fromMs < range.toMs && toMs > range.fromMs);
}

/** Local times at which occurrences begin, in order, from about `fromMs` to `toMs`. */
function wallStarts({ rule, startWallMs, zone }: Recurrence, { fromMs, toMs }: Interval): number[] {
  const timeMs = startWallMs - dayOf(startWallMs);
  const starts: number[] = [];
  // Only what has to be counted is counted from its first occurrence on.
  let period = rule.count === undefined ? firstPeriod(rule, startWallMs, fromMs) : 0;
  let left = rule.count ?? Infinity;
  for (let day = -Infinity; day <= toMs && left > 0; period++) {
    const { lastMs, daysMs } = candidateDays(rule, startWallMs, period);
    day = lastMs;
    for (const wallMs of daysMs.map((dayMs) => dayMs + timeMs).filter((ms) => ms >= startWallMs && ms <= toMs)) {
      if (left <= 0 || isAfterEnd(rule.until, wallMs, zone)) {
        return starts;
      }
      left -= 1;
      starts.push(wallMs);
    }
  }
  return starts;
}

function isAfterEnd(until: RecurrenceRule['until'], wallMs: number, zone: string): boolean {
  return until !== undefined && (until.isLocal ? wallMs : instantOf(wallMs, zone)) > until.ms;
}

function dayOf(wallMs: number): number {
  return Math.floor(wallMs / DAY_MS) * DAY_MS;
}
