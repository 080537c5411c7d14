import type { Tallies } from '../measure/tally';
import { tallyInside } from '../measure/tallyInside';
import type { Interval } from './answer';

const WEEK_MS = 7 * 86_400_000;
const WEEKS = 4;
/** A week with less of its time on record says nothing about the others. */
const LEAST_COVERED = 0.5;

/**
 * Expected total of a running period: what was counted so far, and for the rest the mean of the same hours of the week
 * in the four weeks before; without such history the period goes on as it went so far. Undefined where neither is known.
 * docs/slo-maths.md §3
 */
export function forecastTotal(tallies: Tallies, period: Interval, asOfMs: number): number | undefined {
  const elapsed = tallyInside(tallies, { fromMs: period.fromMs, toMs: asOfMs });
  const restMs = period.toMs - asOfMs;
  if (restMs <= 0) {
    return elapsed.total;
  }
  const excludedMs = tallies.excludedAheadMs?.({ fromMs: asOfMs, toMs: period.toMs }) ?? 0;
  const countedShare = 1 - excludedMs / restMs;
  const wholeWeeks = Math.floor(restMs / WEEK_MS);
  const perWeek = meanOfWeeks(tallies, asOfMs, WEEK_MS);
  const perRest = meanOfWeeks(tallies, asOfMs, restMs - wholeWeeks * WEEK_MS);
  if (perRest !== undefined && (wholeWeeks === 0 || perWeek !== undefined)) {
    return elapsed.total + countedShare * (wholeWeeks * (perWeek ?? 0) + perRest);
  }
  return elapsed.coveredMs === 0 ? undefined : elapsed.total * (1 + (countedShare * restMs) / elapsed.coveredMs);
}

/** Mean total of the stretches of `lengthMs` that began 1, 2, 3 and 4 weeks before `asOfMs`, as far as they are on record. */
function meanOfWeeks(tallies: Tallies, asOfMs: number, lengthMs: number): number | undefined {
  if (lengthMs === 0) {
    return 0;
  }
  const totals: number[] = [];
  for (let week = 1; week <= WEEKS; week++) {
    const fromMs = asOfMs - week * WEEK_MS;
    const { total, coveredMs } = tallyInside(tallies, { fromMs, toMs: fromMs + lengthMs });
    if (coveredMs >= LEAST_COVERED * lengthMs) {
      totals.push((total * lengthMs) / coveredMs);
    }
  }
  return totals.length === 0 ? undefined : totals.reduce((sum, total) => sum + total, 0) / totals.length;
}
