import { difference, nearestEdge, type Tallies } from '../measure/tally';
import type { Interval, Quality } from './answer';
import { ownFlag } from './composite/ownFlag';

/** Under this share of the window it is told that data begin late or have gaps. */
export const WELL_COVERED = 0.95;

/** A bucket wider than this has room for gaps that nobody sees: what it covers is known only about. */
export const COARSE_BUCKET_MS = 3_600_000;

/** Whether figures rest on enough of their window to be called healthy or met. docs/slo-maths.md §2 */
export function isWellCovered({ coveredShare, flags }: Quality): boolean {
  return (
    coveredShare >= WELL_COVERED && flags.map(ownFlag).every(({ code }) => code !== 'gaps' && code !== 'short-history')
  );
}

/** Width of the widest bucket in `interval`; 0 where there is none. */
export function widestBucket({ edgesMs }: Tallies, interval: Interval): number {
  let widestMs = 0;
  const last = nearestEdge(edgesMs, interval.toMs);
  for (let edge = nearestEdge(edgesMs, interval.fromMs); edge < last; edge++) {
    widestMs = Math.max(widestMs, difference(edgesMs, edge, edge + 1));
  }
  return widestMs;
}
