import { columnOf } from '../measure/column';
import { difference, tallyBetween } from '../measure/tally';
import type { Interval, Pictures } from './answer';
import { exceedsTotal, goodMatchesNothing, type Measured } from './measured';
import { pictureEdges } from './pictureEdges';

const MINUTE_MS = 60_000;

/**
 * SLI and events a minute of each bucket of `widthMs` at its end; NaN without data, and for the SLI without traffic.
 * A minute, because the first and the last bucket, and those where widths meet, are of other lengths.
 */
export function bucketLines(
  measured: Measured,
  interval: Interval,
  widthMs: number
): Pick<Pictures, 'sli' | 'good' | 'bad'> {
  const { events: tallies } = measured;
  const edges = pictureEdges(tallies.edgesMs, interval, widthMs);
  const unknown =
    goodMatchesNothing(measured, tallyBetween(tallies, 0, tallies.edgesMs.length - 1)) ||
    exceedsTotal(measured, interval);
  const { edgesMs, columns } = tallies;
  const points = Math.max(0, edges.length - 1);
  const [timesMs, sli, good, bad] = [columnOf(points), columnOf(points), columnOf(points), columnOf(points)];
  for (let i = 0; i < points; i++) {
    const from = edges[i] ?? NaN;
    const to = edges[i + 1] ?? NaN;
    const known = !unknown && difference(columns.coveredMs, from, to) > 0;
    // What is frozen burns nothing, but was bad.
    const badCount = known ? difference(columns.bad, from, to) + difference(columns.frozen, from, to) : NaN;
    const total = known ? difference(columns.total, from, to) : NaN;
    timesMs[i] = edgesMs[to] ?? NaN;
    sli[i] = total > 0 ? (total - badCount) / total : NaN;
    const minutes = minutesBetween(edgesMs, from, to);
    good[i] = (total - badCount) / minutes;
    bad[i] = badCount / minutes;
  }
  return { sli: { timesMs, values: sli }, good: { timesMs, values: good }, bad: { timesMs, values: bad } };
}

function minutesBetween(edgesMs: ArrayLike<number>, from: number, to: number): number {
  return ((edgesMs[to] ?? NaN) - (edgesMs[from] ?? NaN)) / MINUTE_MS;
}
