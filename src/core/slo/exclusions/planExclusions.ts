import type { TileRun } from '../../measure/tile';
import type { ExcludedInterval } from './exclusion';
import { type AskedExclusions, exclusionsIn, exclusionsOf } from './exclusionsIn';

/** Exclusions that touch the buckets asked for, or the rest of the window up to `untilMs`. */
export function planExclusions(
  question: AskedExclusions,
  runs: readonly TileRun[],
  untilMs: number
): ExcludedInterval[] {
  const exclusions = exclusionsOf(question);
  return exclusions.length === 0
    ? []
    : exclusionsIn(exclusions, { fromMs: Math.min(...runs.map(({ fromMs }) => fromMs)), toMs: untilMs });
}

/** Where buckets have to end. */
export function edgesOf(exclusions: readonly ExcludedInterval[]): number[] {
  return exclusions.flatMap(({ fromMs, toMs }) => [fromMs, toMs]);
}
