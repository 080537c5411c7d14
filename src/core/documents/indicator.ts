import * as v from 'valibot';
import { looseObject } from '../schema/looseObject';
import { type Breach, rule } from '../schema/rule';
import { labelMatcher, labelName } from './labelMatcher';
import { logSelector, measuredValue, type MeasuredValue } from './logSelector';

const selector = looseObject({
  metric: v.pipe(v.string(), v.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/)),
  matchers: v.optional(v.array(labelMatcher), []),
});

/** OpenSLO's; its free `spec` is here a metric and its label matchers, or of a Loki which lines of which streams. */
const metricSource = v.variant('type', [
  looseObject({ type: v.optional(v.literal('Prometheus'), 'Prometheus'), spec: selector }),
  looseObject({ type: v.literal('Loki'), spec: logSelector }),
]);

const metric = looseObject({ metricSource });

/** By uid, else by name, else the instance's default. `${variable}` is allowed in both. */
const dataSource = looseObject({ uid: v.optional(v.string()), name: v.optional(v.string()) });

const ratioMetric = v.pipe(
  looseObject({ good: v.optional(metric), bad: v.optional(metric), total: metric }),
  v.check((ratio) => (ratio.good === undefined) !== (ratio.bad === undefined), 'one-of-good-or-bad'),
  rule(({ good, bad, total }) => mixed(total, bad ?? good))
);

/**
 * Good is at most `threshold`: in the histogram's unit, an existing `le` (`metric` is named without `_bucket`); of lines
 * it is what `field` may be.
 */
const latencyMetric = v.pipe(
  looseObject({ ...metric.entries, threshold: measuredValue, field: v.optional(labelName) }),
  rule((latency) => latencyBreaches(latency))
);

export const indicatorSchema = looseObject({
  metadata: v.optional(looseObject({ name: v.optional(v.string()), displayName: v.optional(v.string()) })),
  spec: v.pipe(
    looseObject({
      dataSource: v.optional(dataSource),
      ratioMetric: v.optional(ratioMetric),
      latencyMetric: v.optional(latencyMetric),
      groupBy: v.optional(v.array(labelName), []),
    }),
    v.check(
      (spec) => (spec.ratioMetric === undefined) !== (spec.latencyMetric === undefined),
      'one-of-ratio-or-latency'
    )
  ),
});

export type Metric = v.InferOutput<typeof metric>;
export type LatencyMetric = v.InferOutput<typeof latencyMetric>;
export type IndicatorSpec = v.InferOutput<typeof indicatorSchema>['spec'];
export type { Matcher } from './labelMatcher';
export type Selector = v.InferOutput<typeof selector>;
/** `type` follows from the SLO's indicator; without one it is a Prometheus. */
export type DataSourceRef = v.InferOutput<typeof dataSource> & { type?: 'loki' };

/** One SLO asks one data source. */
function mixed(total: Metric, event: Metric = total): Breach[] {
  const isSame = event.metricSource.type === total.metricSource.type;
  return isSame ? [] : [{ code: 'one-kind-of-source', path: ['total', 'metricSource', 'type'] }];
}

interface Latency extends Metric {
  threshold: MeasuredValue;
  field?: string;
}

function latencyBreaches({ metricSource: { type }, threshold, field }: Latency): Breach[] {
  if (type === 'Loki') {
    return field === undefined ? [{ code: 'required', path: ['field'] }] : [];
  }
  const code = typeof threshold === 'number' ? 'too_small' : 'invalid_type';
  return typeof threshold === 'number' && threshold > 0 ? [] : [{ code, path: ['threshold'] }];
}
