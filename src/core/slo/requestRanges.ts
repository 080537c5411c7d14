import type { TileRun } from '../measure/tile';

/** A hole this small is asked for too: one request more costs more than a few buckets. */
const SMALL_HOLE_BUCKETS = 2;

/**
 * Few ranges, one per width and stretch, that hold all runs; those of the charts only where they are not held already.
 * Newest first, so that the figures of "now" come early.
 */
export function requestRanges(runs: readonly TileRun[], chartRuns: readonly TileRun[]): TileRun[] {
  const ranges = joined(runs);
  const isHeld = (run: TileRun): boolean =>
    ranges.some(({ widthMs, fromMs, toMs }) => widthMs === run.widthMs && fromMs <= run.fromMs && toMs >= run.toMs);
  return [...ranges, ...joined(chartRuns.filter((run) => !isHeld(run)))];
}

function joined(runs: readonly TileRun[]): TileRun[] {
  const ranges: TileRun[] = [];
  for (const run of runs) {
    const before = ranges.filter((range) => range.widthMs === run.widthMs).at(-1);
    if (before !== undefined && run.fromMs - before.toMs <= SMALL_HOLE_BUCKETS * run.widthMs) {
      before.toMs = run.toMs;
    } else {
      ranges.push({ ...run });
    }
  }
  return ranges.sort((a, b) => b.toMs - a.toMs);
}
