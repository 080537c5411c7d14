import { floorTo } from '../measure/align';
import { type Column, columnOf } from '../measure/column';
import { nearestEdge } from '../measure/tally';
import type { Interval } from './answer';

/** Edges of a picture's buckets within `interval`: those on multiples of `wideMs`, and both ends. */
export function pictureEdges(edgesMs: Column, interval: Interval, wideMs: number): Column {
  const first = nearestEdge(edgesMs, interval.fromMs);
  const last = nearestEdge(edgesMs, interval.toMs);
  const edges = columnOf(Math.max(0, last - first + 1));
  let count = 0;
  let nextMs = -Infinity;
  for (let edge = first; edge <= last; edge++) {
    const atMs = edgesMs[edge] ?? 0;
    if (atMs >= nextMs || edge === last) {
      edges[count++] = edge;
      nextMs = floorTo(atMs, wideMs) + wideMs;
    }
  }
  edges.length = count;
  return edges;
}
