import { nearestTo } from '../../measure/align';
import type { TileRun } from '../../measure/tile';
import type { Interval, QualityFlag, SloAnswer } from '../answer';
import type { ExcludedInterval } from './exclusion';
import { edgesOf } from './planExclusions';

/** Says that exclusions touch the window of these figures; undefined where none does. */
export function excludedFlag(
  { figures: { window, asOfMs } }: SloAnswer,
  exclusions: readonly ExcludedInterval[],
  without: SloAnswer,
  movedMs: (applied: readonly ExcludedInterval[], counted: Interval) => number
): QualityFlag | undefined {
  const counted = { fromMs: window.fromMs, toMs: asOfMs };
  const applied = exclusions.filter(({ fromMs, toMs }) => fromMs < counted.toMs && toMs > counted.fromMs);
  return applied.length === 0
    ? undefined
    : {
        code: 'excluded',
        times: applied.length,
        reasons: [...new Set(applied.map(({ reason }) => reason))],
        remaining: without.figures.remaining,
        movedMs: movedMs(applied, counted),
      };
}

/** How far at most an edge within `counted` had to be moved to the nearest edge of a bucket. */
export function edgesMovedMs(
  exclusions: readonly ExcludedInterval[],
  runs: readonly TileRun[],
  counted: Interval
): number {
  const moved = edgesOf(exclusions)
    .filter((ms) => ms > counted.fromMs && ms < counted.toMs)
    .map((ms) => {
      const run = runs.find(({ fromMs, toMs }) => fromMs <= ms && ms <= toMs);
      return run === undefined ? 0 : Math.abs(ms - nearestTo(ms, run.widthMs));
    });
  return Math.max(0, ...moved);
}
