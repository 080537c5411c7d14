import { difference, nearestEdge, type Tallies } from '../measure/tally';
import type { Interval, PeriodResult, Quality } from './answer';
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

/** Whether exclusions drop a whole period, as far as its edges were moved to buckets. */
export function isAllExcluded({
  period,
  quality: { excludedMs = 0, flags },
}: Pick<PeriodResult, 'period' | 'quality'>): boolean {
  const movedMs = Math.max(0, ...flags.map((flag) => (flag.code === 'edge-moved' ? flag.byMs : 0)));
  return excludedMs > 0 && excludedMs >= period.toMs - period.fromMs - 2 * movedMs;
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
