import * as v from 'valibot';
import { finiteNumber } from '../schema/finiteNumber';
import { looseObject } from '../schema/looseObject';

const matcher = looseObject({
  label: v.pipe(v.string(), v.regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/)),
  op: v.picklist(['=', '!=', '=~', '!~']),
  value: v.string(),
});

const selector = looseObject({
  metric: v.pipe(v.string(), v.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/)),
  matchers: v.optional(v.array(matcher), []),
});

/** OpenSLO's `metricSource`; its free `spec` is a metric and its label matchers here. */
const metric = looseObject({
  metricSource: looseObject({ type: v.optional(v.literal('Prometheus'), 'Prometheus'), spec: selector }),
});

/** By uid, else by name, else the instance's default. `${variable}` is allowed in both. */
const dataSource = looseObject({ uid: v.optional(v.string()), name: v.optional(v.string()) });

const groupBy = v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/))), []);

const ratioMetric = v.pipe(
  looseObject({ good: v.optional(metric), bad: v.optional(metric), total: metric }),
  v.check((ratio) => (ratio.good === undefined) !== (ratio.bad === undefined), 'one-of-good-or-bad')
);

/** Good is at most `threshold` (in the histogram's unit, an existing `le`); `metric` is named without `_bucket`. */
const latencyMetric = looseObject({ ...metric.entries, threshold: v.pipe(finiteNumber, v.gtValue(0)) });

export const indicatorSchema = looseObject({
  metadata: v.optional(looseObject({ name: v.optional(v.string()), displayName: v.optional(v.string()) })),
  spec: v.pipe(
    looseObject({
      dataSource: v.optional(dataSource),
      ratioMetric: v.optional(ratioMetric),
      latencyMetric: v.optional(latencyMetric),
      groupBy,
    }),
    v.check(
      (spec) => (spec.ratioMetric === undefined) !== (spec.latencyMetric === undefined),
      'one-of-ratio-or-latency'
    )
  ),
});

export type Matcher = v.InferOutput<typeof matcher>;
export type Selector = v.InferOutput<typeof selector>;
export type DataSourceRef = v.InferOutput<typeof dataSource>;
