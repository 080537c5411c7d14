import { floorTo } from '../measure/align';
import { nearestEdge } from '../measure/tally';
import type { Interval } from './answer';

/** Edges of a picture's buckets within `interval`: those on multiples of `wideMs`, and both ends. */
export function pictureEdges(edgesMs: Float64Array, interval: Interval, wideMs: number): number[] {
  const first = nearestEdge(edgesMs, interval.fromMs);
  const last = nearestEdge(edgesMs, interval.toMs);
  const edges: number[] = [];
  let nextMs = -Infinity;
  for (let edge = first; edge <= last; edge++) {
    const atMs = edgesMs[edge] ?? 0;
    if (atMs >= nextMs || edge === last) {
      edges.push(edge);
      nextMs = floorTo(atMs, wideMs) + wideMs;
    }
  }
  return edges;
}
