import type { Counted, Indicator } from '../slo/slo';
import { fixedLengthMs } from './durationSchema';
import { isQuery } from './freeSelector';
import type { CountedMetric, DataSourceRef, IndicatorSpec, LatencyMetric, ThresholdMetric } from './indicator';

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
  return toRatio(ratioMetric, groupBy);
}

/** Of selectors on both sides, or of queries. */
function toRatio(ratioMetric: NonNullable<IndicatorSpec['ratioMetric']>, groupBy: string[]): Indicator {
  const given = ratioMetric.bad === undefined ? 'good' : 'bad';
  const event = countedBy(known(ratioMetric.bad ?? ratioMetric.good));
  const total = countedBy(ratioMetric.total);
  if (event.by === 'series' && total.by === 'series') {
    return { kind: 'ratio', given, event: event.series, total: total.series, groupBy };
  }
  if (event.by === 'lines' && total.by === 'lines') {
    return { kind: 'logs', given, event: event.lines, total: total.lines, groupBy };
  }
  const language = ratioMetric.total.metricSource.type === 'Loki' ? 'logql' : 'promql';
  return { kind: 'free', language, given, event, total, groupBy };
}

function countedBy({ metricSource }: CountedMetric): Counted {
  if (isQuery(metricSource.spec)) {
    return { by: 'query', query: metricSource.spec.query };
  }
  return metricSource.type === 'Loki'
    ? { by: 'lines', lines: metricSource.spec }
    : { by: 'series', series: metricSource.spec };
}

/** The type that it has to be of follows from the indicator alone. */
export function toDataSource(spec: IndicatorSpec | undefined): DataSourceRef {
  const metric = spec?.ratioMetric?.total ?? spec?.latencyMetric;
  return { ...spec?.dataSource, type: metric?.metricSource.type === 'Loki' ? 'loki' : undefined };
}

/** Lines whose field cannot be compared are not good. */
function toLatency({ metricSource, threshold, field, native, spellings }: LatencyMetric, groupBy: string[]): Indicator {
  if (metricSource.type === 'Prometheus') {
    const bound = known(typeof threshold === 'number' ? threshold : undefined);
    const counted = { kind: 'latency' as const, histogram: metricSource.spec, threshold: bound, groupBy };
    return native === true ? { ...counted, native } : spellings ? { ...counted, spellings } : counted;
  }
  const latency = { field: known(field), threshold };
  const total = metricSource.spec;
  const event = { ...total, fields: [...total.fields, { field: latency.field, op: '<=' as const, value: threshold }] };
  return { kind: 'logs', given: 'good', event, total, groupBy, latency };
}

function toThreshold(metric: ThresholdMetric, groupBy: string[]): Indicator {
  const { metricSource, op, value, resolution, aggregation, age } = metric;
  const stepMs = known(fixedLengthMs(resolution));
  const held = { kind: 'threshold' as const, series: metricSource.spec, op, value, stepMs, aggregation, groupBy };
  return age === true ? { ...held, age } : held;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new RangeError('indicator');
  }
  return value;
}
