import { promDuration } from '../promql/promDuration';
import { selector } from '../promql/selector';
import type { Slo } from '../slo/slo';
import type { RawReason } from './recordedUse';
import { ageOfOne, type RecordedSeries, wholeBlocks } from './recordedSeries';

const MINUTE_MS = 60_000;
const BLOCK_MS = 360 * MINUTE_MS;

/** Sloth's usual windows, of which one is the SLO's slice. */
const SLICES_MS = [5, 30, 60, 120, 360].map((minutes) => minutes * MINUTE_MS);

/**
 * Sloth records `slo:sli_error:ratio_rate5m` and the like: the bad share of each window, not its events. That is all that
 * a slice of the same length is judged by; a budget of events cannot be had from it.
 */
export function slothSeries(
  { indicator, method }: Pick<Slo, 'indicator' | 'method'>,
  id: string
): RecordedSeries | RawReason {
  if (method.kind === 'occurrences') {
    return 'ratios-without-events';
  }
  if (indicator.groupBy.length > 0) {
    return 'groups-not-recorded';
  }
  const { sliceMs } = method;
  if (!SLICES_MS.includes(sliceMs)) {
    return 'slice-not-recorded';
  }
  const metric = `slo:sli_error:ratio_rate${promDuration(sliceMs)}`;
  const ratio = selector({ metric, matchers: [{ label: 'sloth_id', op: '=', value: id }] });
  const isBadGiven = indicator.kind === 'ratio' && indicator.given === 'bad';
  return {
    source: 'sloth',
    holds: 'ratios',
    fits: (widthMs) => widthMs === sliceMs,
    // NaN, the ratio of no traffic at all, equals nothing, not even itself: 0 events.
    queries: () => ({
      ...(isBadGiven ? { bad: `sum(${ratio}) > 0` } : { good: `sum(1 - ${ratio}) >= 0` }),
      total: `sum(${ratio} == bool ${ratio})`,
    }),
    blockMs: BLOCK_MS,
    coverage: wholeBlocks(ageOfOne(ratio), { blockMs: BLOCK_MS, stepMs: sliceMs, everySeconds: 60 }),
  };
}
