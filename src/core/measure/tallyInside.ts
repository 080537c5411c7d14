import type { Column } from './column';
import { nearestEdge, type Tallies } from './tally';

/** Total and covered time of an interval whose ends may lie inside buckets: those count by their share of the time. */
export function tallyInside(
  tallies: Tallies,
  interval: { fromMs: number; toMs: number }
): { total: number; coveredMs: number } {
  return {
    total: countInside(tallies, 'total', interval),
    coveredMs: countInside(tallies, 'coveredMs', interval),
  };
}

/** One count of such an interval. */
export function countInside(
  { edgesMs, columns }: Tallies,
  count: keyof Tallies['columns'],
  interval: { fromMs: number; toMs: number }
): number {
  return valueAt(edgesMs, columns[count], interval.toMs) - valueAt(edgesMs, columns[count], interval.fromMs);
}

function valueAt(edgesMs: Column, column: Column, ms: number): number {
  const nearest = nearestEdge(edgesMs, ms);
  const nearestMs = edgesMs[nearest] ?? ms;
  const other = ms < nearestMs ? nearest - 1 : nearest + 1;
  const otherMs = edgesMs[other];
  const value = column[nearest] ?? 0;
  if (otherMs === undefined || nearestMs === ms) {
    return value;
  }
  return value + (((column[other] ?? value) - value) * (ms - nearestMs)) / (otherMs - nearestMs);
}
