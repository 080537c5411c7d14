import { tallyBetween } from '../measure/tally';
import type { Interval, Pictures } from './answer';
import { goodMatchesNothing, type Measured } from './measured';
import { pictureEdges } from './pictureEdges';

/** SLI and counts of each bucket of `widthMs` at its end; NaN without data, and for the SLI without traffic. */
export function bucketLines(
  { given, tallies }: Measured,
  interval: Interval,
  widthMs: number
): Pick<Pictures, 'sli' | 'good' | 'bad'> {
  const edges = pictureEdges(tallies.edgesMs, interval, widthMs);
  const unknown = goodMatchesNothing(given, tallyBetween(tallies, 0, tallies.edgesMs.length - 1));
  const timesMs: number[] = [];
  const sli: number[] = [];
  const good: number[] = [];
  const bad: number[] = [];
  for (let i = 1; i < edges.length; i++) {
    const to = edges[i] ?? 0;
    const tally = tallyBetween(tallies, edges[i - 1] ?? to, to);
    const known = tally.coveredMs > 0 && !unknown;
    timesMs.push(tallies.edgesMs[to] ?? NaN);
    sli.push(known && tally.total > 0 ? (tally.total - tally.bad) / tally.total : NaN);
    good.push(known ? tally.total - tally.bad : NaN);
    bad.push(known ? tally.bad : NaN);
  }
  return { sli: { timesMs, values: sli }, good: { timesMs, values: good }, bad: { timesMs, values: bad } };
}
