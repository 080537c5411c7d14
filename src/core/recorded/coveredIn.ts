import { ceilTo, floorTo } from '../measure/align';
import type { BucketAnswer, BucketRequest } from '../measure/bucket';
import type { Interval } from '../slo/answer';
import type { RecordedSeries } from './recordedSeries';

/**
 * Asks in which blocks all is recorded, those too of which the requests take a part; undefined where none of them has
 * settled. Answers are kept like any buckets.
 */
export function coverageRequest(
  series: RecordedSeries,
  requests: readonly BucketRequest[],
  settledBeforeMs: number
): BucketRequest | undefined {
  const { blockMs, coverage } = series;
  const fitting = requests.filter(({ widthMs }) => series.fits(widthMs));
  const [first] = fitting;
  const fromMs = floorTo(Math.min(...fitting.map((request) => request.fromMs)), blockMs);
  const endMs = ceilTo(Math.max(...fitting.map((request) => request.toMs)), blockMs);
  const toMs = Math.min(floorTo(settledBeforeMs, blockMs), endMs);
  return first === undefined || fromMs >= toMs
    ? undefined
    : { dataSourceUid: first.dataSourceUid, widthMs: blockMs, fromMs, toMs, queries: { total: coverage } };
}

/** Stretches of blocks that are recorded as a whole; a block without an answer is none. */
export function coveredIn({ request, counts }: BucketAnswer): Interval[] {
  const { fromMs, toMs, widthMs } = request;
  const groups = counts.total ?? [];
  const stretches: Interval[] = [];
  for (let i = 0, atMs = fromMs; atMs < toMs; i++, atMs += widthMs) {
    const last = stretches.at(-1);
    if (!groups.some(({ values }) => (values[i] ?? NaN) > 0)) {
      continue;
    }
    if (last?.toMs === atMs) {
      last.toMs += widthMs;
    } else {
      stretches.push({ fromMs: atMs, toMs: atMs + widthMs });
    }
  }
  return stretches;
}
