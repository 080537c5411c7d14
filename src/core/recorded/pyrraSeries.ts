import type { Matcher, Selector } from '../documents/indicator';
import { bucketBound } from '../promql/bucketBound';
import { selector } from '../promql/selector';
import type { CounterIndicator } from './counterIndicator';
import type { RawReason } from './recordedUse';
import { type RecordedSeries, SLOT_MS, sumOfSlots, wholeBlocks } from './recordedSeries';

const BLOCK_MS = 6 * 3_600_000;

/** Pyrra's rules of long windows run every two minutes and a half. */
const EVERY_SECONDS = 150;

/**
 * What Pyrra records with "performance over accuracy": `http_requests:increase5m`, with the label `slo` and those by which
 * errors are told. Its longer increases are rolling sums: counts of a bucket cannot be had from them.
 */
export function pyrraSeries(indicator: CounterIndicator, name: string): RecordedSeries | RawReason {
  const { groupBy } = indicator;
  const ofSlo: Matcher = { label: 'slo', op: '=', value: name };
  const series = (metric: string, more: readonly Matcher[]) =>
    selector({ metric: increaseName(metric), matchers: [ofSlo, ...more] });
  if (groupBy.includes('slo')) {
    return 'groups-not-recorded'; // by the rule's own label
  }
  if (indicator.kind === 'latency' && indicator.native) {
    return 'none-found';
  }
  if (indicator.kind === 'latency') {
    const { metric } = indicator.histogram;
    const noBound: Matcher = { label: 'le', op: '=', value: '' };
    const total = series(`${metric}_count`, [noBound]);
    const good = series(`${metric}_bucket`, [bucketBound(indicator.threshold, indicator.spellings)]);
    const unlabelled = groupBy.map((label) => series(`${metric}_count`, [noBound, without(label)]));
    return counted({ role: 'good', event: good, total, groupBy, unlabelled, ownSeries: true });
  }
  if (indicator.given === 'good') {
    return 'good-not-recorded';
  }
  const { event, total } = indicator;
  const all = series(total.metric, []);
  if (increaseName(event.metric) !== increaseName(total.metric)) {
    const bad = series(event.metric, []);
    const unlabelled = groupBy.map((label) => series(total.metric, [without(label)]));
    return counted({ role: 'bad', event: bad, total: all, groupBy, unlabelled, ownSeries: true });
  }
  // Without its label a condition such as `code!="404"` would match what it should leave out.
  const own = event.matchers.filter((matcher) => !isIn(total, matcher));
  const labels = [...new Set([...own.map(({ label }) => label), ...groupBy])];
  const unlabelled = labels.map((label) => series(total.metric, [without(label)]));
  return own.length === 0
    ? 'none-found'
    : // Errors are some of these series, and at quiet times none.
      counted({ role: 'bad', event: series(total.metric, own), total: all, groupBy, unlabelled, ownSeries: false });
}

interface Counted {
  role: 'good' | 'bad';
  event: string;
  total: string;
  groupBy: readonly string[];
  /** Series that lack a label by which events are told or grouped: where there is one, nothing fits. */
  unlabelled: readonly string[];
  /** Whether the events have series of their own, written at the same moments as the total. */
  ownSeries: boolean;
}

function counted({ role, event, total, groupBy, unlabelled, ownSeries }: Counted): RecordedSeries {
  const age = (series: string) => `max(time() - timestamp(${series}))`;
  const ages = ownSeries ? `(${age(total)} == ${age(event)})` : age(total);
  return {
    source: 'pyrra',
    holds: 'events',
    fits: (widthMs) => widthMs % SLOT_MS === 0,
    queries: (widthMs) => ({
      [role]: sumOfSlots(event, widthMs, groupBy),
      total: sumOfSlots(total, widthMs, groupBy),
    }),
    blockMs: BLOCK_MS,
    coverage: wholeBlocks([ages, ...unlabelled].join(' unless on () '), {
      blockMs: BLOCK_MS,
      stepMs: SLOT_MS,
      everySeconds: EVERY_SECONDS,
    }),
  };
}

function without(label: string): Matcher {
  return { label, op: '=', value: '' };
}

function isIn({ matchers }: Selector, { label, op, value }: Matcher): boolean {
  return matchers.some((other) => other.label === label && other.op === op && other.value === value);
}

function increaseName(metric: string): string {
  return `${['_total', '_count', '_bucket'].reduce((name, ending) => withoutEnding(name, ending), metric)}:increase5m`;
}

function withoutEnding(name: string, ending: string): string {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}
