import type { BucketRequest } from '../measure/bucket';
import { mayBeAsked } from '../promql/freeQuery';
import type { Plan } from '../slo/planQuestion';
import { indicatorQueries } from '../slo/indicatorQueries';
import type { FreeIndicator, Indicator } from '../slo/slo';
import { type QueryRead, queryReads } from './queryReads';

/** What has to be counted to tell what queries cost: a series is one of these selectors'. */
export interface OwnSeries {
  /** Each selector that the queries read. */
  selectors: readonly string[];
  /** All of them, each series once: those of one metric are put together. */
  apart: readonly string[];
}

/** How many series a selector has, and how often they are scraped. */
export interface SelectorSize {
  series: number;
  everyMs: number;
}

/** `http_requests_total`, or within braces `{"http.requests"}` and `{__name__="http_requests_total"}`. */
const METRIC = /^([\w:]+)|[{,]\s*(?:__name__\s*=\s*)?(["'`])(.*?)\2\s*[,}]/;

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Of own queries in PromQL and of native histograms, which are told by the queries that are sent; undefined for other kinds
 * and for what may not be asked or the grammar does not understand.
 */
export function ownSeries(indicator: Indicator): OwnSeries | undefined {
  if (!isOwn(indicator)) {
    return undefined;
  }
  const { queries } = indicatorQueries(indicator, HOUR_MS, { precision: 'fast', births: 'flag' });
  const reads = readsIn({ queries });
  if (reads === undefined || reads.length === 0) {
    return undefined;
  }
  const selectors = [...new Set(reads.map(({ selector }) => selector))];
  const byMetric = new Map<string, string[]>();
  for (const selector of selectors) {
    const [, outside, , inside] = METRIC.exec(selector) ?? [];
    const metric = outside ?? inside ?? selector;
    byMetric.set(metric, [...(byMetric.get(metric) ?? []), selector]);
  }
  return { selectors, apart: [...byMetric.values()].map((same) => same.join(' or ')) };
}

/** In samples as a Prometheus counts them, a native histogram being one: all that the plan reads, where nothing is known yet. */
export function ownSamplesRead(plan: Pick<Plan, 'requests'>, sizes: ReadonlyMap<string, SelectorSize>): number {
  return plan.requests.reduce((sum, request) => {
    const buckets = (request.toMs - request.fromMs) / request.widthMs;
    const reads = readsIn(request) ?? [];
    return sum + buckets * reads.reduce((all, read) => all + samplesOf(read, sizes.get(read.selector)), 0);
  }, 0);
}

/** What the series bring in a day; `sizes` of `apart`. */
export function ownSamplesADay(sizes: readonly SelectorSize[]): number {
  return sizes.reduce((sum, { series, everyMs }) => sum + (series * DAY_MS) / everyMs, 0);
}

function isOwn(indicator: Indicator): boolean {
  return (
    (indicator.kind === 'free' && indicator.language === 'promql' && isAskable(indicator)) ||
    (indicator.kind === 'latency' && indicator.native === true)
  );
}

function isAskable({ event, total }: FreeIndicator): boolean {
  return [event, total].every((side) => side.by !== 'query' || mayBeAsked(side.query));
}

function readsIn({ queries }: Pick<BucketRequest, 'queries'>): QueryRead[] | undefined {
  const reads = Object.values(queries).map(queryReads);
  return reads.every((read) => read !== undefined) ? reads.flat() : undefined;
}

function samplesOf(read: QueryRead, size: SelectorSize | undefined): number {
  const { series, everyMs } = size ?? { series: 0, everyMs: 1 };
  return series * ('rangeMs' in read ? read.rangeMs / everyMs : read.looks);
}
