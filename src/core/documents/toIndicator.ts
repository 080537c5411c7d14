import type { Indicator } from '../slo/slo';
import { fixedLengthMs } from './durationSchema';
import type { DataSourceRef, IndicatorSpec, LatencyMetric, Metric, ThresholdMetric } from './indicator';
import type { LogSelector } from './logSelector';

/** What is counted, of Prometheus or of Loki. Throws RangeError on what the schema has not checked. */
export function toIndicator(spec: IndicatorSpec): Indicator {
  const { ratioMetric, latencyMetric, thresholdMetric, boolGaugeMetric, groupBy } = spec;
  if (thresholdMetric !== undefined) {
    return toThreshold(thresholdMetric, groupBy);
  }
  if (boolGaugeMetric !== undefined) {
    return { kind: 'yes-no', series: boolGaugeMetric.metricSource.spec, groupBy };
  }
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
function toLatency({ metricSource, threshold, field, native }: LatencyMetric, groupBy: string[]): Indicator {
  if (metricSource.type === 'Prometheus') {
    const bound = known(typeof threshold === 'number' ? threshold : undefined);
    const counted = { kind: 'latency' as const, histogram: metricSource.spec, threshold: bound, groupBy };
    return native === true ? { ...counted, native } : counted;
  }
  const latency = { field: known(field), threshold };
  const total = metricSource.spec;
  const event = { ...total, fields: [...total.fields, { field: latency.field, op: '<=' as const, value: threshold }] };
  return { kind: 'logs', given: 'good', event, total, groupBy, latency };
}

function toThreshold(metric: ThresholdMetric, groupBy: string[]): Indicator {
  const { metricSource, op, value, resolution, aggregation } = metric;
  const stepMs = known(fixedLengthMs(resolution));
  return { kind: 'threshold', series: metricSource.spec, op, value, stepMs, aggregation, groupBy };
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
