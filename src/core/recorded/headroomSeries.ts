import { formatSloRef } from '../documents/sloRef';
import { labelList, selector } from '../promql/selector';
import type { SloRef } from '../slo/slo';
import type { CounterIndicator } from './counterIndicator';
import type { RawReason } from './recordedUse';
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

/** Labels of the rules, which stand over those of the series: groups by them would fall together. */
export function maySplit({ groupBy }: CounterIndicator): boolean {
  return !groupBy.some((label) => label === 'slo' || label === 'sli');
}

/** Headroom's own: `bad` is there, be it 0, wherever `total` is. */
export function headroomSeries(ref: SloRef, indicator: CounterIndicator): RecordedSeries | RawReason {
  if (!maySplit(indicator)) {
    return 'groups-not-recorded';
  }
  const { groupBy } = indicator;
  const matchers = Object.entries(recordedIdentity(ref, indicator)).map(([label, value]) => ({
    label,
    op: '=' as const,
    value,
  }));
  const total = selector({ metric: RECORDED_TOTAL, matchers });
  const bad = selector({ metric: RECORDED_BAD, matchers });
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
    coverage: wholeBlocks(ageOf(total, bad, groupBy), { blockMs: BLOCK_MS, stepMs: SLOT_MS, everySeconds: 60 }),
  };
}

/** Both rules write at the same moment, one series a group: where their moments add up to the same, none lacks. */
function ageOf(total: string, bad: string, groupBy: readonly string[]): string {
  const moments = `sum(timestamp(${total})) == sum(timestamp(${bad}))`;
  return groupBy.length === 0
    ? `time() - (${moments})`
    : `max(abs(time() - sum by (${labelList(groupBy)}) (timestamp(${total})))) and (${moments})`;
}

function definitionOf(indicator: CounterIndicator): string {
  const parts =
    indicator.kind === 'latency'
      ? [selector(indicator.histogram), indicator.threshold, ...(indicator.native ? ['native'] : [])]
      : [indicator.given, selector(indicator.event), selector(indicator.total)];
  return JSON.stringify([indicator.kind, ...parts, ...indicator.groupBy]);
}
