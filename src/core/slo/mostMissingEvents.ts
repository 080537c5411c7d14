import { type Tallies, nearestEdge } from '../measure/tally';
import type { Interval } from './answer';

/**
 * Events that the parts of `interval` without an answer can hold, if none of them was busier than the busiest bucket
 * of it that is known. Infinity where nothing is known; 0 where nothing is missing.
 */
export function mostMissingEvents({ edgesMs, columns, hasData }: Tallies, interval: Interval): number {
  const first = nearestEdge(edgesMs, interval.fromMs);
  const last = nearestEdge(edgesMs, interval.toMs);
  const missingMs = (columns.missingMs[last] ?? 0) - (columns.missingMs[first] ?? 0);
  if (missingMs === 0) {
    return 0;
  }
  let busiest = 0;
  let known = false;
  for (let cell = first; cell < last; cell++) {
    const widthMs = (edgesMs[cell + 1] ?? NaN) - (edgesMs[cell] ?? NaN);
    known ||= hasData[cell] === 1;
    busiest = Math.max(busiest, ((columns.total[cell + 1] ?? 0) - (columns.total[cell] ?? 0)) / widthMs);
  }
  return known ? busiest * missingMs : Infinity;
}
