import { nearestEdge } from '../measure/tally';
import type { Interval } from './answer';

/** Edges of a picture's buckets within `interval`: those on multiples of `wideMs`, and both ends. */
export function pictureEdges(edgesMs: Float64Array, interval: Interval, wideMs: number): number[] {
  const first = nearestEdge(edgesMs, interval.fromMs);
  const last = nearestEdge(edgesMs, interval.toMs);
  const edges: number[] = [];
  for (let edge = first; edge <= last; edge++) {
    if (edge === first || edge === last || (edgesMs[edge] ?? 0) % wideMs === 0) {
      edges.push(edge);
    }
  }
  return edges;
}
