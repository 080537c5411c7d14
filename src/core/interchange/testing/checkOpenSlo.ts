import * as v from 'valibot';
import { finiteNumber } from '../../schema/finiteNumber';
import { problemsOf } from '../../documents/problemsOf';

/** The rules of OpenSLO v1 for what is exported, without unknown fields: as a strict reader holds objects to them. */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/));
const described = { description: v.optional(v.pipe(v.string(), v.maxLength(1050))) };
const operator = v.picklist(['lt', 'lte', 'gt', 'gte']);
const duration = v.pipe(v.string(), v.regex(/^\d+[mhdwMQY]$/));
const keyed = (key: RegExp, value: v.GenericSchema) =>
  v.pipe(
    v.custom<Record<string, unknown>>((given) => typeof given === 'object' && given !== null && !Array.isArray(given)),
    v.check(
      (given) => Object.entries(given).every(([one, inner]) => key.test(one) && v.is(value, inner)),
      'key-or-value'
    )
  );

const metadata = v.strictObject({
  name,
  displayName: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => [...text].length <= 63, 'too-long')
    )
  ),
  labels: v.optional(
    keyed(/^[a-zA-Z0-9]([-._a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/, v.union([v.string(), v.array(v.string())]))
  ),
  annotations: v.optional(
    keyed(
      /^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[a-zA-Z0-9]([-._a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/,
      v.string()
    )
  ),
});

const metric = v.strictObject({
  metricSource: v.strictObject({
    metricSourceRef: v.optional(name),
    type: v.string(),
    spec: v.strictObject({ query: v.pipe(v.string(), v.minLength(1)) }),
  }),
});

const ratio = v.pipe(
  v.strictObject({ counter: v.boolean(), good: v.optional(metric), bad: v.optional(metric), total: metric }),
  v.check(({ good, bad }) => (good === undefined) !== (bad === undefined), 'one-of-good-or-bad')
);

const indicator = v.strictObject({
  metadata,
  spec: v.union([
    v.strictObject({ ...described, ratioMetric: ratio }),
    v.strictObject({ ...described, thresholdMetric: metric }),
  ]),
});

const objective = v.strictObject({
  displayName: v.optional(v.string()),
  op: v.optional(operator),
  value: v.optional(finiteNumber),
  target: v.pipe(finiteNumber, v.minValue(0), v.ltValue(1)),
  timeSliceTarget: v.optional(v.pipe(finiteNumber, v.gtValue(0), v.maxValue(1))),
  timeSliceWindow: v.optional(duration),
  indicator: v.optional(indicator),
  compositeWeight: v.optional(v.pipe(finiteNumber, v.gtValue(0))),
});

const timeWindow = v.union([
  v.strictObject({ duration, isRolling: v.literal(true) }),
  v.strictObject({
    duration,
    isRolling: v.literal(false),
    calendar: v.strictObject({
      startTime: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)),
      timeZone: v.string(),
    }),
  }),
]);

const slo = v.pipe(
  v.strictObject({
    ...described,
    service: v.pipe(v.string(), v.minLength(1)),
    indicator: v.optional(indicator),
    timeWindow: v.pipe(v.array(timeWindow), v.length(1)),
    budgetingMethod: v.picklist(['Occurrences', 'Timeslices', 'RatioTimeslices']),
    objectives: v.pipe(v.array(objective), v.minLength(1)),
    alertPolicies: v.optional(v.array(v.strictObject({ alertPolicyRef: name }))),
  }),
  v.check(
    (spec) => spec.objectives.every((one) => (one.indicator === undefined) === (spec.indicator !== undefined)),
    'indicator-once'
  ),
  v.check(
    (spec) => spec.objectives.every((one) => comparesRight(one, one.indicator ?? spec.indicator)),
    'op-and-value'
  ),
  v.check(({ budgetingMethod, objectives }) => objectives.every((one) => slicesRight(one, budgetingMethod)), 'slices')
);

type Objective = v.InferOutput<typeof objective>;

/** A threshold is compared in its objective, a ratio never. */
function comparesRight({ op, value }: Objective, given: v.InferOutput<typeof indicator> | undefined): boolean {
  const isThreshold = given !== undefined && 'thresholdMetric' in given.spec;
  return isThreshold === (op !== undefined) && isThreshold === (value !== undefined);
}

function slicesRight({ timeSliceTarget, timeSliceWindow }: Objective, method: string): boolean {
  return (
    (method !== 'Timeslices' || timeSliceTarget !== undefined) &&
    (method === 'Occurrences' || timeSliceWindow !== undefined)
  );
}

const object = v.variant('kind', [
  v.strictObject({ apiVersion: v.literal('openslo/v1'), kind: v.literal('SLO'), metadata, spec: slo }),
  v.strictObject({
    apiVersion: v.literal('openslo/v1'),
    kind: v.literal('Service'),
    metadata,
    spec: v.strictObject(described),
  }),
  v.strictObject({ apiVersion: v.literal('openslo/v1'), kind: v.literal('AlertPolicy'), metadata, spec: v.unknown() }),
]);

/** What a strict reader of OpenSLO v1 would refuse. */
export function checkOpenSlo(value: unknown): string[] {
  const read = v.safeParse(object, value);
  return read.success
    ? []
    : problemsOf(read.issues, value, '').map(({ path, code, detail }) => `${path} ${code} ${detail}`);
}
