import { formatSloRef } from '../documents/sloRef';
import { labelList, selector } from '../promql/selector';
import type { SloRef } from '../slo/slo';
import type { CounterIndicator } from './counterIndicator';
import { type RecordedSeries, SLOT_MS, sumOfSlots, wholeBlocks } from './recordedSeries';
import { shortHash } from './shortHash';

/** Names of what Headroom's rules record, and labels that say of what. docs/slo-maths.md §2, recorded series */
export const RECORDED_TOTAL = 'headroom:slo_total:increase5m';
export const RECORDED_BAD = 'headroom:slo_bad:increase5m';

const BLOCK_MS = 6 * 3_600_000;

/** Labels that tell whose counts these are, and by which definition: a changed SLI has other series. */
export function recordedIdentity(ref: SloRef, indicator: CounterIndicator): { slo: string; sli: string } {
  return { slo: formatSloRef(ref), sli: shortHash(definitionOf(indicator)) };
}

/** Headroom's own: `bad` is there, be it 0, wherever `total` is. */
export function headroomSeries(ref: SloRef, indicator: CounterIndicator): RecordedSeries {
  const { groupBy } = indicator;
  const matchers = Object.entries(recordedIdentity(ref, indicator)).map(([label, value]) => ({
    label,
    op: '=' as const,
    value,
  }));
  const total = selector({ metric: RECORDED_TOTAL, matchers });
  const bad = selector({ metric: RECORDED_BAD, matchers });
  const oneOfEach =
    groupBy.length === 0
      ? `count(${total}) == 1 and count(${bad}) == 1`
      : `count(${total}) == count(${bad}) and count(${total}) == count(count by (${labelList(groupBy)}) (${total}))`;
  const isGoodGiven = indicator.kind === 'latency' || indicator.given === 'good';
  return {
    source: 'headroom',
    holds: 'events',
    fits: (widthMs) => widthMs % SLOT_MS === 0,
    queries: (widthMs) => {
      const allEvents = sumOfSlots(total, widthMs, groupBy);
      const badEvents = sumOfSlots(bad, widthMs, groupBy);
      return isGoodGiven
        ? { good: `clamp_min(${allEvents} - ${badEvents}, 0)`, total: allEvents }
        : // A recorded 0 does not tell whether the selector matched.
          { bad: `${badEvents} > 0`, total: allEvents };
    },
    blockMs: BLOCK_MS,
    coverage: wholeBlocks(oneOfEach, [total, bad], { blockMs: BLOCK_MS, stepMs: SLOT_MS, everySeconds: 60 }),
  };
}

function definitionOf(indicator: CounterIndicator): string {
  const parts =
    indicator.kind === 'latency'
      ? [selector(indicator.histogram), indicator.threshold]
      : [indicator.given, selector(indicator.event), selector(indicator.total)];
  return JSON.stringify([indicator.kind, ...parts, ...indicator.groupBy]);
}
