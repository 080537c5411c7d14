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
    const { selector, ...how } = series;
    const metric = { metricSource: { type: 'Prometheus', spec: selector }, op, value, ...how };
    return { ok: true, metric: { thresholdMetric: metric }, losses: [] };
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

/** `up{job="shop"}`, `max(queue_length)` or `time() - backup_time_seconds`; undefined for anything else. */
function aggregatedSeries(query: string): { selector: Selector; aggregation?: string; age?: true } | undefined {
  const [, aggregation, inner = query] = /^\s*(avg|max|min|sum)\s*\(([^]*)\)\s*$/.exec(query) ?? [];
  const [, moment] = /^\s*time\s*\(\s*\)\s*-([^]*)$/.exec(inner) ?? [];
  const parsed = parseSelector(moment ?? inner);
  return parsed.ok
    ? {
        selector: parsed.value,
        ...(aggregation !== undefined && { aggregation }),
        ...(moment !== undefined && { age: true }),
      }
    : undefined;
}
