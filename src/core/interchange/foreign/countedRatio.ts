import type { JsonObject } from '../../documents/json';
import type { Selector } from '../../documents/indicator';
import { countedSelector } from '../../promql/countedSelector';
import { fixWindow, markWindow, WINDOW_MARK, withoutComments } from '../../promql/windowMark';
import type { ForeignLossCode, ForeignProblemCode } from './foreignCode';
import { latencyPair, spelled } from './latencyPair';
import { nativePair } from './nativePair';

export type Side = 'event' | 'total';

/** A ratio as other tools write it: two queries, in PromQL or LogQL. */
export interface RatioQueries {
  type: 'Prometheus' | 'Loki';
  /** What `event` counts. */
  given: 'good' | 'bad';
  event: string;
  total: string;
  /** What the queries give: numbers that only grow, or one for each moment that is told by itself. */
  of: 'counters' | 'gauges';
}

export interface SideNote<Code> {
  side: Side;
  code: Code;
  detail: string;
}

export type CountedRatio =
  | { ok: true; metric: JsonObject; losses: ReadonlyArray<SideNote<ForeignLossCode>> }
  | { ok: false; problem: SideNote<ForeignProblemCode> };

/** What a side counts, as `metricSource.spec`, and the counter where it is no more than one. */
interface ReadSide {
  spec: JsonObject;
  counter?: Selector;
  losses: ReadonlyArray<SideNote<ForeignLossCode>>;
  /** Added up minute by minute: then the other side is too, or their units would differ. */
  isMinutely?: boolean;
}

/** How far a query that is told each minute looks back where it leaves that open. */
export const LOOK_BACK = '5m';

/** A ratio's two queries as `ratioMetric`, or `latencyMetric` where they are of one histogram. */
export function countedRatio(queries: RatioQueries): CountedRatio {
  const latency = slowShare(queries) ?? nativeShare(queries);
  if (latency !== undefined) {
    return { ok: true, metric: latency, losses: [] };
  }
  const event = readSide('event', queries);
  const total = readSide('total', queries);
  if ('problem' in event) {
    return { ok: false, problem: event.problem };
  }
  if ('problem' in total) {
    return { ok: false, problem: total.problem };
  }
  const isMinutely = event.isMinutely || total.isMinutely;
  const [counted, all] = isMinutely ? [byMinute('event', queries), byMinute('total', queries)] : [event, total];
  return { ok: true, metric: metricOf(queries, counted, all), losses: [...counted.losses, ...all.losses] };
}

function metricOf({ type, given }: RatioQueries, event: ReadSide, total: ReadSide): JsonObject {
  const fast = given === 'good' && event.counter && total.counter && latencyOf(event.counter, total.counter);
  const source = (spec: JsonObject) => ({ metricSource: { type, spec } });
  return fast || { ratioMetric: { [given]: source(event.spec), total: source(total.spec) } };
}

function readSide(side: Side, queries: RatioQueries): ReadSide | { problem: SideNote<ForeignProblemCode> } {
  const text = queries[side].trim();
  const counter = plainCounter(text, queries);
  if (counter !== undefined) {
    return { spec: counter, counter, losses: [] };
  }
  const marked = markWindow(text);
  if (marked.ok) {
    const { assumed } = marked;
    const losses = assumed === undefined ? [] : [{ side, code: 'range-is-window' as const, detail: `[${assumed}]` }];
    return { spec: { query: marked.query }, losses };
  }
  if (queries.of === 'gauges' && queries.type === 'Prometheus' && text !== '') {
    return byMinute(side, queries);
  }
  return { problem: { side, code: text === '' ? 'query-missing' : 'query-without-window', detail: shortened(text) } };
}

function byMinute(side: Side, queries: RatioQueries): ReadSide {
  const query = summedByMinute(fixWindow(queries[side].trim(), LOOK_BACK));
  return { spec: { query }, losses: [{ side, code: 'gauge-summed', detail: '' }], isMinutely: true };
}

/** The counter where the query is no more; of gauges only what is counted over a range. */
function plainCounter(text: string, { type, of }: RatioQueries): Selector | undefined {
  const isCounter = type === 'Prometheus' && (of === 'counters' || text.includes('['));
  const counted = isCounter ? countedSelector(withoutComments(text)) : undefined;
  return counted?.ok ? counted.value : undefined;
}

/** A query that is told anew each minute, added up over the window; 0/0 of a minute without events would undo the rest. */
export function summedByMinute(query: string): string {
  return `sum(sum_over_time((${bracketed(query)} >= 0)[${WINDOW_MARK}:1m]))`;
}

/** How many minutes such a query was told in: series-minutes. */
export function countedByMinute(query: string): string {
  return `sum(count_over_time((${bracketed(query)} >= 0)[${WINDOW_MARK}:1m]))`;
}

/** Somebody's text as one operand, even where it ends in a comment. */
export function bracketed(query: string): string {
  return query.includes('#') ? `(${query}\n)` : `(${query})`;
}

export function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function latencyOf(bucket: Selector, count: Selector): JsonObject | undefined {
  const pair = latencyPair(bucket, count);
  const source = pair && { metricSource: { type: 'Prometheus', spec: pair.histogram } };
  return source && { latencyMetric: { ...source, threshold: pair.threshold, ...spelled(pair) } };
}

/** Slow ones as all less the fast ones, all being the total too. */
function slowShare({ type, given, event, total }: RatioQueries): JsonObject | undefined {
  const parts = type === 'Prometheus' && given === 'bad' ? difference(withoutComments(event)) : undefined;
  return parts && pairOf(parts.less, withoutComments(total), parts.all);
}

function pairOf(bucket: string, total: string, all: string): JsonObject | undefined {
  const [fast, whole, count] = [countedSelector(bucket), countedSelector(all), countedSelector(total)];
  const isSame = whole.ok && count.ok && JSON.stringify(whole.value) === JSON.stringify(count.value);
  return fast.ok && isSame ? latencyOf(fast.value, count.value) : undefined;
}

function nativeShare({ type, given, event, total }: RatioQueries): JsonObject | undefined {
  const pair = type === 'Prometheus' ? nativePair(given, event, total) : undefined;
  const source = pair && { metricSource: { type, spec: pair.histogram } };
  return source && { latencyMetric: { ...source, threshold: pair.threshold, native: true } };
}

/** `(a - b)` or `(a - (b or vector(0)))` in its two parts, where both are whole calls of `sum`. */
function difference(query: string): { all: string; less: string } | undefined {
  const bare = query
    .trim()
    // A minus within a text takes nothing away.
    .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, (text) => text.replaceAll('-', '\0'))
    .replace(/\((sum\b[^-]*)\s+or\s+vector\s*\(\s*0\s*\)\s*\)/, '$1')
    .replace(/^\(([^]*)\)$/, '$1');
  const [, ...parts] = /^\s*(sum\s*\([^-]*\))\s*-\s*(sum\s*\([^-]*\))\s*$/.exec(bare) ?? [];
  const [all, less] = parts.map((part) => part.replaceAll('\0', '-'));
  return all !== undefined && less !== undefined ? { all, less } : undefined;
}
