import type { Indicator } from '../slo/slo';
import type { DataSourceRef, IndicatorSpec, LatencyMetric, Metric } from './indicator';
import type { LogSelector } from './logSelector';

/** What is counted, of Prometheus or of Loki. Throws RangeError on what the schema has not checked. */
export function toIndicator({ ratioMetric, latencyMetric, groupBy }: IndicatorSpec): Indicator {
  if (ratioMetric === undefined) {
    return toLatency(known(latencyMetric), groupBy);
  }
  const given = ratioMetric.bad === undefined ? 'good' : 'bad';
  const event = known(ratioMetric.bad ?? ratioMetric.good).metricSource;
  const total = ratioMetric.total.metricSource;
  return event.type === 'Prometheus' && total.type === 'Prometheus'
    ? { kind: 'ratio', given, event: event.spec, total: total.spec, groupBy }
    : { kind: 'logs', given, event: linesOf(event), total: linesOf(total), groupBy };
}

/** The type that it has to be of follows from the indicator alone. */
export function toDataSource(spec: IndicatorSpec | undefined): DataSourceRef {
  const metric = spec?.ratioMetric?.total ?? spec?.latencyMetric;
  return { ...spec?.dataSource, type: metric?.metricSource.type === 'Loki' ? 'loki' : undefined };
}

/** Lines whose field cannot be compared are not good. */
function toLatency({ metricSource, threshold, field }: LatencyMetric, groupBy: string[]): Indicator {
  if (metricSource.type === 'Prometheus') {
    const bound = known(typeof threshold === 'number' ? threshold : undefined);
    return { kind: 'latency', histogram: metricSource.spec, threshold: bound, groupBy };
  }
  const latency = { field: known(field), threshold };
  const total = metricSource.spec;
  const event = { ...total, fields: [...total.fields, { field: latency.field, op: '<=' as const, value: threshold }] };
  return { kind: 'logs', given: 'good', event, total, groupBy, latency };
}

function linesOf(source: Metric['metricSource']): LogSelector {
  return known(source.type === 'Loki' ? source.spec : undefined);
}

function known<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new RangeError('indicator');
  }
  return value;
}
