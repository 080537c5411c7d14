import * as v from 'valibot';
import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { selector as seriesSelector, type Selector } from '../../documents/indicator';
import { logSelector } from '../../documents/logSelector';
import { ageOf } from '../../promql/ageOf';
import { bucketBound } from '../../promql/bucketBound';
import { countOver } from '../../promql/countOver';
import { selector } from '../../promql/selector';
import { sumBy } from '../../promql/sumBy';
import { WINDOW_MARK } from '../../promql/windowMark';
import { readAs } from '../../schema/readAs';
import { objectAt, textAt } from './fields';

/** What is asked: a counter by its labels, or a query that counts in `$__window`. */
export type WrittenSide = { counter: Selector } | { query: string };

/** A document's indicator as other tools ask it; `metric` is what the schema has read. */
export type WrittenIndicator =
  | { kind: 'ratio'; type: 'Prometheus' | 'Loki'; given: 'good' | 'bad'; event: WrittenSide; total: WrittenSide }
  | { kind: 'threshold'; query: string; op: string; value: number }
  | { kind: 'yes-no'; series: Selector }
  | { kind: 'native'; histogram: Selector; threshold: number };

/** `spec` is an indicator's that the schema has read. Undefined for kinds that are not known here. */
export function writtenIndicator(spec: JsonObject): WrittenIndicator | undefined {
  const [ratio, latency] = [own(spec, 'ratioMetric'), own(spec, 'latencyMetric')];
  const [threshold, yesNo] = [own(spec, 'thresholdMetric'), own(spec, 'boolGaugeMetric')];
  if (isJsonObject(ratio)) {
    return writtenRatio(ratio);
  }
  if (isJsonObject(latency)) {
    return writtenLatency(latency);
  }
  if (isJsonObject(threshold)) {
    const series = seriesOf(threshold);
    const [op, value] = [textAt(threshold, 'op'), own(threshold, 'value')];
    return series && op !== undefined && typeof value === 'number'
      ? { kind: 'threshold', query: comparedQuery(series, threshold, groupsOf(spec)), op, value }
      : undefined;
  }
  const series = isJsonObject(yesNo) ? seriesOf(yesNo) : undefined;
  return series && { kind: 'yes-no', series };
}

/** `up{job="shop"}`, `max by (region) (queue_age_seconds)`, `time() - (backup_time_seconds < 1e11)` */
function comparedQuery(series: Selector, threshold: JsonObject, groupBy: readonly string[]): string {
  const held = own(threshold, 'age') === true ? ageOf(selector(series)) : selector(series);
  const aggregation = textAt(threshold, 'aggregation');
  return aggregation === undefined ? held : sumBy(groupBy, held, aggregation);
}

function groupsOf(spec: JsonObject): string[] {
  const labels = own(spec, 'groupBy');
  return (Array.isArray(labels) ? labels : []).filter((label) => typeof label === 'string');
}

function writtenRatio(ratio: JsonObject): WrittenIndicator | undefined {
  const given = own(ratio, 'bad') === undefined ? 'good' : 'bad';
  const [event, total] = [sideOf(own(ratio, given)), sideOf(own(ratio, 'total'))];
  const type = isLoki(objectAt(ratio, 'total')) ? 'Loki' : 'Prometheus';
  return event && total && { kind: 'ratio', type, given, event, total };
}

function writtenLatency(latency: JsonObject): WrittenIndicator | undefined {
  const threshold = own(latency, 'threshold');
  if (isLoki(latency)) {
    return writtenLogLatency(latency, threshold);
  }
  const histogram = seriesOf(latency);
  if (histogram === undefined || typeof threshold !== 'number') {
    return undefined;
  }
  if (own(latency, 'native') === true) {
    return { kind: 'native', histogram, threshold };
  }
  const { metric, matchers } = histogram;
  const spellings = readAs(v.array(v.string()), own(latency, 'spellings'));
  return {
    ...{ kind: 'ratio', type: 'Prometheus', given: 'good' },
    event: { counter: { metric: `${metric}_bucket`, matchers: [...matchers, bucketBound(threshold, spellings)] } },
    total: { counter: { metric: `${metric}_count`, matchers } },
  };
}

function writtenLogLatency(latency: JsonObject, value: unknown): WrittenIndicator | undefined {
  const lines = readAs(logSelector, objectAt(objectAt(latency, 'metricSource'), 'spec'));
  const field = textAt(latency, 'field');
  if (lines === undefined || field === undefined || (typeof value !== 'number' && typeof value !== 'string')) {
    return undefined;
  }
  const fast = { ...lines, fields: [...lines.fields, { field, op: '<=' as const, value }] };
  return {
    ...{ kind: 'ratio', type: 'Loki', given: 'good' },
    event: { query: countOver({ by: 'lines', lines: fast }, WINDOW_MARK) },
    total: { query: countOver({ by: 'lines', lines }, WINDOW_MARK) },
  };
}

function sideOf(metric: unknown): WrittenSide | undefined {
  const spec = objectAt(objectAt(metric, 'metricSource'), 'spec');
  const query = textAt(spec, 'query');
  if (query !== undefined) {
    return { query };
  }
  if (isLoki(metric)) {
    const lines = readAs(logSelector, spec);
    return lines && { query: countOver({ by: 'lines', lines }, WINDOW_MARK) };
  }
  const counter = seriesOf(metric);
  return counter && { counter };
}

function seriesOf(metric: unknown): Selector | undefined {
  return readAs(seriesSelector, objectAt(objectAt(metric, 'metricSource'), 'spec'));
}

function isLoki(metric: unknown): boolean {
  return textAt(objectAt(metric, 'metricSource'), 'type') === 'Loki';
}

/** `http_requests_total{job="shop"}` summed: a number that only grows. */
export function summed(counter: Selector): string {
  return `sum(${selector(counter)})`;
}

/** Counted in `$__window`, whatever it is; a counter as a rate where the other side is one. */
export function countedInWindow(side: WrittenSide, over: 'rate' | 'increase' = 'increase'): string {
  return 'query' in side ? side.query : countOver({ by: 'series', series: side.counter }, WINDOW_MARK, [], over);
}

/** A native histogram's events below the threshold, and all. docs/slo-maths.md §2 */
export function nativeSides(histogram: Selector, threshold: number): { event: WrittenSide; total: WrittenSide } {
  const count = countedInWindow({ counter: histogram });
  return {
    event: { query: `histogram_fraction(0, ${threshold}, ${count}) * histogram_count(${count})` },
    total: { query: `histogram_count(${count})` },
  };
}
