import { difference, nearestEdge, type Tallies, type Tally } from '../measure/tally';
import type { Interval, QualityFlag } from './answer';
import { COARSE_BUCKET_MS, WELL_COVERED, widestBucket } from './coverage';

/**
 * Too much time without data after the first of it: of what failed to come, and of a late start that is `told` already,
 * this says nothing. docs/slo-maths.md §2, missing data
 */
export function gapsIn(tallies: Tallies, interval: Interval, tally: Tally, told: boolean): QualityFlag[] {
  if (tally.coveredMs === 0) {
    return [];
  }
  const windowMs = interval.toMs - interval.fromMs - tally.excludedMs;
  const leastMs = WELL_COVERED * windowMs;
  const few = !told && tally.coveredMs + tally.missingMs < leastMs;
  return few || longestGaps(tallies, interval) > windowMs - leastMs
    ? [{ code: 'gaps', coveredMs: tally.coveredMs, windowMs, bucketMs: widestBucket(tallies, interval) }]
    : [];
}

/** Time of the gaps amid data; a coarse bucket beside a gap may hold a part of it, so it counts as one. */
function longestGaps({ edgesMs, hasData, columns }: Tallies, interval: Interval): number {
  const last = nearestEdge(edgesMs, interval.toMs);
  const first = hasData.indexOf(1, nearestEdge(edgesMs, interval.fromMs));
  const silent = hasData.indexOf(0, first); // mostly there is none, and no cell needs a look
  if (first < 0 || silent < 0 || silent >= last) {
    return 0;
  }
  const isGap = (cell: number): boolean =>
    cell >= first &&
    cell < last &&
    hasData[cell] === 0 &&
    difference(columns.missingMs, cell, cell + 1) === 0 &&
    difference(columns.excludedMs, cell, cell + 1) === 0;
  let gapMs = 0;
  for (let cell = first; cell < last; cell++) {
    const widthMs = difference(edgesMs, cell, cell + 1);
    const beside = widthMs > COARSE_BUCKET_MS && (isGap(cell - 1) || isGap(cell + 1));
    gapMs += isGap(cell) || (beside && hasData[cell] === 1) ? widthMs : 0;
  }
  return gapMs;
}
