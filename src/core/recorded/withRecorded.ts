import { ceilTo, floorTo } from '../measure/align';
import type { BucketRequest } from '../measure/bucket';
import type { Interval } from '../slo/answer';
import { type RecordedSeries, SLOT_MS } from './recordedSeries';
import type { RawReason, RecordedUse } from './recordedUse';

interface Planned {
  requests: readonly BucketRequest[];
  exclusions?: readonly Interval[];
}

/** Every stretch is a request more. */
const MOST_STRETCHES = 3;

/**
 * The plan with recorded series asked in `covered`, as far as whole buckets fit, and raw ones in the rest. Buckets beside
 * the begin or end of an exclusion are raw: a rule counts up to a minute of what lies before its bucket, and an outage
 * often begins or ends just where an exclusion does.
 */
export function withRecorded<P extends Planned>(
  plan: P,
  series: RecordedSeries,
  covered: readonly Interval[]
): P & { recorded: RecordedUse } {
  const edgesMs = (plan.exclusions ?? []).flatMap(({ fromMs, toMs }) => [fromMs, toMs]);
  const clear = apartFrom(covered, edgesMs);
  const longest = clear.sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs)).slice(0, MOST_STRETCHES);
  const stretches = longest.sort((a, b) => a.fromMs - b.fromMs);
  const requests = plan.requests.flatMap((request) =>
    series.fits(request.widthMs) ? split(request, series, stretches) : [request]
  );
  const ranges = joined(requests.filter(({ recorded }) => recorded !== undefined));
  const fits = plan.requests.some(({ widthMs }) => series.fits(widthMs));
  return ranges.length === 0
    ? withRaw(
        plan,
        series,
        fits ? 'nothing-covered' : series.holds === 'ratios' ? 'slice-not-recorded' : 'nothing-fits'
      )
    : { ...plan, requests, recorded: { kind: 'used', source: series.source, ranges } };
}

/** The plan as it is, and why. */
export function withRaw<P extends Planned>(
  plan: P,
  series: Pick<RecordedSeries, 'source'> | undefined,
  why: RawReason
): P & { recorded: RecordedUse } {
  return { ...plan, recorded: { kind: 'raw', source: series?.source, why } };
}

/** What of the stretches is not within a recorded step of a moment. */
function apartFrom(stretches: readonly Interval[], momentsMs: readonly number[]): Interval[] {
  return momentsMs.reduce<Interval[]>(
    (rest, ms) =>
      rest.flatMap(({ fromMs, toMs }) =>
        [
          { fromMs, toMs: Math.min(toMs, Math.max(fromMs, ms - SLOT_MS)) },
          { fromMs: Math.max(fromMs, Math.min(toMs, ms + SLOT_MS)), toMs },
        ].filter((one) => one.fromMs < one.toMs)
      ),
    [...stretches]
  );
}

/** Newest first, as figures of "now" come from the newest. */
function split(request: BucketRequest, series: RecordedSeries, stretches: readonly Interval[]): BucketRequest[] {
  const { widthMs, toMs } = request;
  const parts: BucketRequest[] = [];
  let rawFromMs = request.fromMs;
  const raw = (untilMs: number) => {
    if (rawFromMs < untilMs) {
      parts.unshift({ ...request, fromMs: rawFromMs, toMs: untilMs });
    }
  };
  for (const stretch of stretches) {
    const fromMs = Math.max(rawFromMs, ceilTo(stretch.fromMs, widthMs));
    const untilMs = Math.min(toMs, floorTo(stretch.toMs, widthMs));
    if (fromMs < untilMs) {
      raw(fromMs);
      parts.unshift({
        ...request,
        fromMs,
        toMs: untilMs,
        queries: queriesOf(request, series),
        recorded: series.source,
      });
      rawFromMs = untilMs;
    }
  }
  raw(toMs);
  return parts;
}

/** First values of new series are told by raw ones alone, which costs two instants a bucket. */
function queriesOf({ queries: { births }, widthMs }: BucketRequest, series: RecordedSeries): BucketRequest['queries'] {
  const queries = series.queries(widthMs);
  return births === undefined || series.holds === 'ratios' ? queries : { ...queries, births };
}

/** Buckets of several widths may lie over the same time. */
function joined(ranges: readonly Interval[]): Interval[] {
  const stretches: Interval[] = [];
  for (const { fromMs, toMs } of [...ranges].sort((a, b) => a.fromMs - b.fromMs)) {
    const last = stretches.at(-1);
    if (last !== undefined && fromMs <= last.toMs) {
      last.toMs = Math.max(last.toMs, toMs);
    } else {
      stretches.push({ fromMs, toMs });
    }
  }
  return stretches;
}
