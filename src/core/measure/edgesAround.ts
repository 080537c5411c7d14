import type { Column } from './column';
import { nearestEdge } from './tally';

/** Indexes of the nearest edges that hold all of an interval between them, as far as there are buckets. */
export function edgesAround(
  edgesMs: Column,
  { fromMs, toMs }: { fromMs: number; toMs: number }
): [from: number, to: number] {
  const from = nearestEdge(edgesMs, fromMs);
  const to = nearestEdge(edgesMs, toMs);
  return [
    from > 0 && (edgesMs[from] ?? 0) > fromMs ? from - 1 : from,
    to < edgesMs.length - 1 && (edgesMs[to] ?? Infinity) < toMs ? to + 1 : to,
  ];
}
