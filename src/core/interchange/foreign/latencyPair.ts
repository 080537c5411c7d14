import type { Matcher, Selector } from '../../documents/indicator';
import { bucketBound } from '../../promql/bucketBound';

export interface LatencyPair {
  /** Named without `_bucket`. */
  histogram: Selector;
  /** In the histogram's unit. */
  threshold: number;
}

/** A bucket and the count of one classic histogram, told by the same labels, are a latency; undefined for anything else. */
export function latencyPair(bucket: Selector, count: Selector): LatencyPair | undefined {
  const metric = /^(.+)_bucket$/.exec(bucket.metric)?.[1];
  const bounds = bucket.matchers.filter(({ label }) => label === 'le');
  const [bound] = bounds;
  const others = bucket.matchers.filter(({ label }) => label !== 'le');
  const threshold = bounds.length === 1 && bound !== undefined ? thresholdOf(bound) : undefined;
  const isPair = metric !== undefined && count.metric === `${metric}_count` && sameMatchers(others, count.matchers);
  return isPair && threshold !== undefined ? { histogram: { metric, matchers: count.matchers }, threshold } : undefined;
}

/** The one bound that a matcher means, in whatever spelling; undefined for several and for the last, infinite one. */
export function thresholdOf({ op, value }: Matcher): number | undefined {
  const first = op === '=~' ? (value.split('|')[0] ?? '').replaceAll('\\', '') : value;
  const number = /^\d/.test(first) ? Number(first) : NaN;
  const isOne = op === '=' || (op === '=~' && Number.isFinite(number) && bucketBound(number).value === value);
  return isOne && Number.isFinite(number) && number > 0 ? number : undefined;
}

function sameMatchers(a: readonly Matcher[], b: readonly Matcher[]): boolean {
  const text = (matchers: readonly Matcher[]) =>
    matchers.map(({ label, op, value }) => JSON.stringify([label, op, value])).sort();
  return JSON.stringify(text(a)) === JSON.stringify(text(b));
}
