import type { Matcher, Selector } from '../../documents/indicator';
import { bucketBound, unusualSpellings } from '../../promql/bucketBound';

export interface LatencyPair {
  /** Named without `_bucket`. */
  histogram: Selector;
  /** In the histogram's unit. */
  threshold: number;
  /** Of the bound, where it is not written in the usual way; mostly none. */
  spellings: string[];
}

/** A bucket and the count of one classic histogram, told by the same labels, are a latency; undefined for anything else. */
export function latencyPair(bucket: Selector, count: Selector): LatencyPair | undefined {
  const metric = /^(.+)_bucket$/.exec(bucket.metric)?.[1];
  const bounds = bucket.matchers.filter(({ label }) => label === 'le');
  const [bound] = bounds;
  const others = bucket.matchers.filter(({ label }) => label !== 'le');
  const threshold = bounds.length === 1 && bound !== undefined ? thresholdOf(bound) : undefined;
  const isPair = metric !== undefined && count.metric === `${metric}_count` && sameMatchers(others, count.matchers);
  if (!isPair || threshold === undefined || bound === undefined) {
    return undefined;
  }
  const spellings = unusualSpellings(threshold, writtenIn(bound));
  return { histogram: { metric, matchers: count.matchers }, threshold, spellings };
}

/** What a definition says of them: nothing where there are none. */
export function spelled({ spellings }: Pick<LatencyPair, 'spellings'>): { spellings?: string[] } {
  return spellings.length > 0 ? { spellings } : {};
}

/** The one bound that a matcher means, in whatever spelling; undefined for several and for the last, infinite one. */
export function thresholdOf({ op, value }: Pick<Matcher, 'op' | 'value'>): number | undefined {
  const written = writtenIn({ op, value });
  const [first = ''] = written;
  const number = /^\d/.test(first) ? Number(first) : NaN;
  const isOne = op === '=' || (op === '=~' && Number.isFinite(number) && bucketBound(number, written).value === value);
  return isOne && Number.isFinite(number) && number > 0 ? number : undefined;
}

function writtenIn({ op, value }: Pick<Matcher, 'op' | 'value'>): string[] {
  return op === '=~' ? value.replaceAll('\\', '').split('|') : [value];
}

function sameMatchers(a: readonly Matcher[], b: readonly Matcher[]): boolean {
  const text = (matchers: readonly Matcher[]) =>
    matchers.map(({ label, op, value }) => JSON.stringify([label, op, value])).sort();
  return JSON.stringify(text(a)) === JSON.stringify(text(b));
}
