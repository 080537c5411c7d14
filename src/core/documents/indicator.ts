import * as v from 'valibot';
import { finiteNumber } from '../schema/finiteNumber';
import { looseObject } from '../schema/looseObject';
import { type Breach, rule } from '../schema/rule';
import { zeroWithoutSeries } from '../promql/freeQuery';
import { isQuery, orQuery } from './freeSelector';
import { labelMatcher, labelName } from './labelMatcher';
import { fixedDuration, fixedLengthMs } from './durationSchema';
import { logSelector, measuredValue, type MeasuredValue } from './logSelector';

export const selector = looseObject({
  metric: v.pipe(v.string(), v.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/)),
  matchers: v.optional(v.array(labelMatcher), []),
});

const ofPrometheus = <S extends v.GenericSchema>(spec: S) =>
  looseObject({ type: v.optional(v.literal('Prometheus'), 'Prometheus'), spec });
const ofLoki = <S extends v.GenericSchema>(spec: S) => looseObject({ type: v.literal('Loki'), spec });
const prometheus = ofPrometheus(selector);

/** OpenSLO's; its free `spec` is here a metric and its label matchers, or of a Loki which lines of which streams. */
const metricSource = v.variant('type', [prometheus, ofLoki(logSelector)]);

const metric = looseObject({ metricSource });

/** As above, or as a query. */
const counted = looseObject({
  metricSource: v.variant('type', [ofPrometheus(orQuery(selector)), ofLoki(orQuery(logSelector))]),
});

/** By uid, else by name, else the instance's default. `${variable}` is allowed in both. */
const dataSource = looseObject({ uid: v.optional(v.string()), name: v.optional(v.string()) });

const ratioMetric = v.pipe(
  looseObject({ good: v.optional(counted), bad: v.optional(counted), total: counted }),
  v.check((ratio) => (ratio.good === undefined) !== (ratio.bad === undefined), 'one-of-good-or-bad'),
  rule(({ good, bad, total }) => [...mixed(total, bad ?? good), ...zeroTotal(total)])
);

/**
 * Good is at most `threshold`: in the histogram's unit, an existing `le` (`metric` is named without `_bucket`); of lines
 * it is what `field` may be.
 */
const latencyMetric = v.pipe(
  looseObject({
    ...metric.entries,
    threshold: measuredValue,
    field: v.optional(labelName),
    /** How the data source writes the bound in `le` where that is not the usual way: `0.50`. */
    spellings: v.optional(v.array(v.pipe(v.string(), v.regex(/^[0-9.]+([eE][+-]?[0-9]+)?$/)))),
    /** A native histogram: without `le` and `_bucket`, under its own name. */
    native: v.optional(v.boolean()),
  }),
  rule((latency) => latencyBreaches(latency))
);

/** Longer steps have no bucket that is narrow enough for "now". */
export const LONGEST_STEP_MS = 900_000;

/** Good is while the comparison holds: of each series, or of all of a group where they are aggregated. */
const thresholdMetric = looseObject({
  metricSource: prometheus,
  /** OpenSLO's, which has both in the objective. */
  op: v.picklist(['lt', 'lte', 'gt', 'gte']),
  value: finiteNumber,
  /** How often it is looked at. */
  resolution: v.optional(
    v.pipe(
      fixedDuration,
      v.check((text) => (fixedLengthMs(text) ?? 0) <= LONGEST_STEP_MS, 'resolution-too-long')
    ),
    '1m'
  ),
  aggregation: v.optional(v.picklist(['avg', 'max', 'min', 'sum'])),
  /** The gauge holds the moment of something, in seconds since 1970: `value` is how many seconds ago that was. */
  age: v.optional(v.boolean()),
});

/** Its samples are 1 where it is good, else 0: `up`, `probe_success`. */
const boolGaugeMetric = looseObject({ metricSource: prometheus });

const METRICS = ['ratioMetric', 'latencyMetric', 'thresholdMetric', 'boolGaugeMetric'] as const;

export const indicatorSchema = looseObject({
  metadata: v.optional(looseObject({ name: v.optional(v.string()), displayName: v.optional(v.string()) })),
  spec: v.pipe(
    looseObject({
      dataSource: v.optional(dataSource),
      ratioMetric: v.optional(ratioMetric),
      latencyMetric: v.optional(latencyMetric),
      thresholdMetric: v.optional(thresholdMetric),
      boolGaugeMetric: v.optional(boolGaugeMetric),
      groupBy: v.optional(v.array(labelName), []),
    }),
    v.check((spec) => METRICS.filter((name) => spec[name] !== undefined).length === 1, 'one-metric-needed')
  ),
});

export type Metric = v.InferOutput<typeof metric>;
export type CountedMetric = v.InferOutput<typeof counted>;
export type LatencyMetric = v.InferOutput<typeof latencyMetric>;
export type ThresholdMetric = v.InferOutput<typeof thresholdMetric>;
export type IndicatorSpec = v.InferOutput<typeof indicatorSchema>['spec'];
export type { Matcher } from './labelMatcher';
export type Selector = v.InferOutput<typeof selector>;
/** `type` follows from the SLO's indicator; without one it is a Prometheus. */
export type DataSourceRef = v.InferOutput<typeof dataSource> & { type?: 'loki' };

/** One SLO asks one data source. */
function mixed(total: CountedMetric, event: CountedMetric = total): Breach[] {
  const isSame = event.metricSource.type === total.metricSource.type;
  return isSame ? [] : [{ code: 'one-kind-of-source', path: ['total', 'metricSource', 'type'] }];
}

/** Where nothing is measured there is no total: one of 0 would read as health. */
function zeroTotal({ metricSource: { spec } }: CountedMetric): Breach[] {
  const isZero = isQuery(spec) && zeroWithoutSeries(spec.query) !== undefined;
  return isZero ? [{ code: 'total-zero-by-default', path: ['total', 'metricSource', 'spec', 'query'] }] : [];
}

interface Latency extends Metric {
  threshold: MeasuredValue;
  field?: string;
  spellings?: string[];
}

function latencyBreaches({ metricSource: { type }, threshold, field, spellings = [] }: Latency): Breach[] {
  if (type === 'Loki') {
    return field === undefined ? [{ code: 'required', path: ['field'] }] : [];
  }
  const code = typeof threshold === 'number' ? 'too_small' : 'invalid_type';
  const others = spellings.some((text) => Number(text) !== threshold);
  const breaches = others ? [{ code: 'invalid_format', path: ['spellings'] }] : [];
  return typeof threshold === 'number' && threshold > 0 ? breaches : [{ code, path: ['threshold'] }];
}
