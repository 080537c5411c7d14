import { nearestEdge, type Tallies } from '../measure/tally';
import type { Interval } from './answer';

/**
 * End of the bucket in which the bad events since the interval's start reached what is allowed; undefined where they
 * never did, or only in its last one. docs/slo-maths.md §6
 */
export function exhaustedAt({ edgesMs, columns }: Tallies, interval: Interval, badAllowed: number): number | undefined {
  const first = nearestEdge(edgesMs, interval.fromMs);
  const last = nearestEdge(edgesMs, interval.toMs);
  const before = columns.bad[first] ?? 0;
  for (let edge = first + 1; badAllowed > 0 && edge < last; edge++) {
    // The margin is that of `isMet`: rounding exhausts nothing.
    if ((columns.bad[edge] ?? 0) - before > badAllowed * (1 + 1e-9)) {
      return edgesMs[edge];
    }
  }
  return undefined;
}
