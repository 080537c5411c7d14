import * as z from 'zod/mini';

const matcher = z.looseObject({
  label: z.string().check(z.regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/)),
  op: z.enum(['=', '!=', '=~', '!~']),
  value: z.string(),
});

const selector = z.looseObject({
  metric: z.string().check(z.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/)),
  matchers: z._default(z.array(matcher), []),
});

/** OpenSLO's `metricSource`; its free `spec` is a metric and its label matchers here. */
const metric = z.looseObject({
  metricSource: z.looseObject({ type: z._default(z.literal('Prometheus'), 'Prometheus'), spec: selector }),
});

/** By uid, else by name, else the instance's default. `${variable}` is allowed in both. */
const dataSource = z.looseObject({ uid: z.optional(z.string()), name: z.optional(z.string()) });

const groupBy = z._default(z.array(z.string().check(z.regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/))), []);

const ratioMetric = z
  .looseObject({ good: z.optional(metric), bad: z.optional(metric), total: metric })
  .check(
    z.refine((ratio) => (ratio.good === undefined) !== (ratio.bad === undefined), { error: 'one-of-good-or-bad' })
  );

/** Good is at most `threshold` (in the histogram's unit, an existing `le`); `metric` is named without `_bucket`. */
const latencyMetric = z.looseObject({ ...metric.shape, threshold: z.number().check(z.positive()) });

export const indicatorSchema = z.looseObject({
  metadata: z.optional(z.looseObject({ name: z.optional(z.string()), displayName: z.optional(z.string()) })),
  spec: z
    .looseObject({
      dataSource: z.optional(dataSource),
      ratioMetric: z.optional(ratioMetric),
      latencyMetric: z.optional(latencyMetric),
      groupBy,
    })
    .check(
      z.refine((spec) => (spec.ratioMetric === undefined) !== (spec.latencyMetric === undefined), {
        error: 'one-of-ratio-or-latency',
      })
    ),
});

export type Matcher = z.infer<typeof matcher>;
export type Selector = z.infer<typeof selector>;
export type DataSourceRef = z.infer<typeof dataSource>;
