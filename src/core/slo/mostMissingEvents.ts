import { difference, nearestEdge, type Tallies } from '../measure/tally';
import type { Interval } from './answer';

/**
 * Events that the parts of `interval` without an answer can hold, if none of them was busier than the busiest bucket
 * of it that is known. Infinity where nothing is known; 0 where nothing is missing.
 */
export function mostMissingEvents({ edgesMs, columns, hasData }: Tallies, interval: Interval): number {
  const first = nearestEdge(edgesMs, interval.fromMs);
  const last = nearestEdge(edgesMs, interval.toMs);
  const missingMs = difference(columns.missingMs, first, last);
  if (missingMs === 0) {
    return 0;
  }
  let busiest = -Infinity;
  for (let cell = first; cell < last; cell++) {
    if (hasData[cell] === 1) {
      busiest = Math.max(busiest, difference(columns.total, cell, cell + 1) / difference(edgesMs, cell, cell + 1));
    }
  }
  return busiest < 0 ? Infinity : busiest * missingMs;
}
