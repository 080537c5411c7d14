import { floorTo } from '../measure/align';
import { type Column, columnOf } from '../measure/column';
import { nearestEdge } from '../measure/tally';
import type { Interval } from './answer';

/** By edges: several pictures are drawn of the same. */
const known = new WeakMap<Column, Map<string, Column>>();

/** Edges of a picture's buckets within `interval`: those on multiples of `wideMs`, and both ends. Not to be written to. */
export function pictureEdges(edgesMs: Column, interval: Interval, wideMs: number): Column {
  const first = nearestEdge(edgesMs, interval.fromMs);
  const last = nearestEdge(edgesMs, interval.toMs);
  const found = known.get(edgesMs) ?? new Map<string, Column>();
  const key = `${first} ${last} ${wideMs}`;
  const edges = found.get(key) ?? edgesBetween(edgesMs, first, last, wideMs);
  known.set(edgesMs, found.set(key, edges));
  return edges;
}

function edgesBetween(edgesMs: Column, first: number, last: number, wideMs: number): Column {
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
