import type { Selector } from '../../documents/indicator';
import { parseSelector } from '../../promql/parseSelector';
import { fixWindow, WINDOW_MARK, withoutComments } from '../../promql/windowMark';
import { bracketed, countedByMinute, type CountedRatio, LOOK_BACK, shortened, summedByMinute } from './countedRatio';

/** What an objective compares a value with. */
export interface Comparison {
  op: unknown;
  value: unknown;
}

interface Asked {
  type: 'Prometheus' | 'Loki';
  query: string;
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };

/**
 * A value that is good while a comparison holds: `thresholdMetric` for a series or an aggregation of all of them; any
 * other expression is looked at each minute. docs/slo-maths.md §2
 */
export function thresholdIndicator({ type, query }: Asked, { op, value }: Comparison): CountedRatio {
  const sign = typeof op === 'string' && Object.hasOwn(SIGNS, op) ? SIGNS[op] : undefined;
  if (sign === undefined || typeof value !== 'number' || !Number.isFinite(value)) {
    return { ok: false, problem: { side: 'event', code: 'threshold-needs-value', detail: '' } };
  }
  const series = type === 'Prometheus' ? aggregatedSeries(withoutComments(query)) : undefined;
  if (series !== undefined) {
    const { selector, groupBy, ...how } = series;
    const metric = { metricSource: { type: 'Prometheus', spec: selector }, op, value, ...how };
    return { ok: true, metric: { thresholdMetric: metric, ...(groupBy && { groupBy }) }, losses: [] };
  }
  const expression = bracketed(fixWindow(query.trim(), LOOK_BACK));
  return byMinute(type, query, 'good', {
    event: `sum(sum_over_time((${expression} ${sign} bool ${value})[${WINDOW_MARK}:1m]))`,
    // What is no number is no check, as with a threshold on a gauge.
    total: `sum(count_over_time((${expression} >= -Inf)[${WINDOW_MARK}:1m]))`,
  });
}

/** A share that was computed before, as `raw`: each minute weighs the same, whatever happened in it. */
export function gaugeRatio({ type, query }: Asked, given: 'good' | 'bad'): CountedRatio {
  const share = fixWindow(query.trim(), LOOK_BACK);
  return byMinute(type, query, given, { event: summedByMinute(share), total: countedByMinute(share) });
}

/** LogQL has no subqueries: there nothing can be looked at each minute. */
function byMinute(
  type: Asked['type'],
  query: string,
  given: 'good' | 'bad',
  { event, total }: { event: string; total: string }
): CountedRatio {
  if (type === 'Loki') {
    return { ok: false, problem: { side: 'event', code: 'query-without-window', detail: shortened(query) } };
  }
  const source = (text: string) => ({ metricSource: { type, spec: { query: text } } });
  const isFixed = fixWindow(query, LOOK_BACK) !== query;
  return {
    ok: true,
    metric: { ratioMetric: { [given]: source(event), total: source(total) } },
    losses: [
      { side: 'event', code: 'counted-by-minute', detail: '' },
      ...(isFixed ? [{ side: 'event' as const, code: 'window-fixed' as const, detail: LOOK_BACK }] : []),
    ],
  };
}

interface AggregatedSeries {
  selector: Selector;
  aggregation?: string;
  groupBy?: string[];
  age?: true;
}

/** `up{job="shop"}`, `max by (region) (queue_length)` or `time() - backup_time_seconds`; undefined for anything else. */
function aggregatedSeries(query: string): AggregatedSeries | undefined {
  const { inner = query, ...how } = (AGGREGATED_BY.exec(query) ?? AGGREGATED.exec(query))?.groups ?? {};
  const moment = momentIn(inner);
  const parsed = parseSelector(moment ?? inner);
  return parsed.ok
    ? { selector: parsed.value, ...aggregationOf(how), ...(moment !== undefined && { age: true }) }
    : undefined;
}

function aggregationOf({ aggregation, labels = '' }: Readonly<Record<string, string | undefined>>) {
  const groupBy = [...labels.matchAll(/\w+/g)].map(([label]) => label);
  return { ...(aggregation !== undefined && { aggregation }), ...(groupBy.length > 0 && { groupBy }) };
}

/** What `time() - ` is followed by: as it is asked here, without moments in milliseconds, or bare. */
function momentIn(query: string): string | undefined {
  const [, moment] = /^\s*time\s*\(\s*\)\s*-([^]*)$/.exec(query) ?? [];
  const [, seconds = moment] = /^\s*\(([^]*)<\s*1e11\s*\)\s*$/.exec(moment ?? '') ?? [];
  return seconds;
}

/** `max by (region) (…)`, `max(…) by (region)` */
const AGGREGATED = /^\s*(?<aggregation>avg|max|min|sum)\s*(?:by\s*\((?<labels>[\w\s,]*)\)\s*)?\((?<inner>[^]*)\)\s*$/;
const AGGREGATED_BY = /^\s*(?<aggregation>avg|max|min|sum)\s*\((?<inner>[^]*)\)\s*by\s*\((?<labels>[\w\s,]*)\)\s*$/;
