import fc from 'fast-check';

const name = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,8}[a-z0-9])?$/);
const words = fc.string({ maxLength: 90 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const key = fc.string({ maxLength: 12 }).filter((text) => text !== '__proto__' && text !== '<<');
const json = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.array(words, { maxLength: 2 }),
  fc.dictionary(key, words, { maxKeys: 2 })
);

const matcher = fc.record({
  label: fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/),
  op: fc.constantFrom('=', '!=', '=~', '!~'),
  value: fc.oneof(words, fc.constant('$__window [5m] {{.window}}')),
});
const metric = fc.stringMatching(/^[a-z_:][a-z0-9_:]{0,12}$/);
const counter = fc.record({ metric, matchers: maybe(fc.array(matcher, { maxLength: 3 })), more: maybe(json) });
const side = counter.map((spec) => ({ metricSource: { type: 'Prometheus', spec } }));
const lines = fc
  .record({
    matchers: fc.constant([{ label: 'job', op: '=', value: 'shop' }]),
    lines: maybe(fc.array(fc.record({ op: fc.constantFrom('|=', '!=', '|~'), value: words }), { maxLength: 2 })),
    parser: maybe(fc.constantFrom('json', 'logfmt', { pattern: '<method> <status>' }, { regexp: '(?P<a>.*)' })),
    fields: maybe(
      fc.constantFrom(
        [{ field: 'status', op: '>=', value: 500 }],
        [
          { field: 'status', op: '=', value: '200' },
          { field: 'took', op: '<', value: '1s' },
        ]
      )
    ),
  })
  .map((spec) => ({ metricSource: { type: 'Loki', spec } }));

/** One of which counts, in the language of its source. */
const written = (type: 'Prometheus' | 'Loki', queries: readonly string[]) =>
  fc
    .record({ query: fc.constantFrom(...queries), more: maybe(json) })
    .map((spec) => ({ metricSource: { type, spec } }));
const ownPromql = written('Prometheus', [
  'sum(increase(a_total{job="x",code!~"5.."}[$__window])) - sum(increase(b_total[$__window]))',
  'increase(a_total[$__window]) # one side [5m]',
  'sum by (region) (rate(a_total[$__window])) * 2',
  'sum(sum_over_time((age_seconds > bool 60)[$__window:1m]))',
  'sum(increase(a_total{path="$__window"}[$__window]))\n',
  'histogram_count(sum(increase(took_seconds[$__window])))',
]);
/** Nothing but what is good or bad may be 0 where there is nothing. */
const zeroPromql = written('Prometheus', ['sum(increase(a_total{path="$__window"}[$__window]))\n  or vector(0)\n']);
const ownLogql = written('Loki', [
  'sum(count_over_time({job="x"} |= "rejected [5m]" | json | status >= 500 [$__window]))',
  'sum(rate({job="x"}[$__window]))',
  'sum by (region) (sum_over_time({job="x"} | json | unwrap rejected [$__window]))',
]);

const metrics = fc.oneof(
  fc.record({ bad: fc.oneof(ownPromql, zeroPromql, side), total: ownPromql }).map((ratioMetric) => ({ ratioMetric })),
  fc.record({ good: ownPromql, total: fc.oneof(ownPromql, side) }).map((ratioMetric) => ({ ratioMetric })),
  fc.record({ bad: fc.oneof(ownLogql, lines), total: ownLogql }).map((ratioMetric) => ({ ratioMetric })),
  fc
    .tuple(lines, fc.constantFrom(250, '250ms', '1.5s', '5MB'))
    .map(([source, threshold]) => ({ latencyMetric: { ...source, field: 'took', threshold } })),
  fc.record({ bad: side, total: side }).map((ratioMetric) => ({ ratioMetric })),
  fc.record({ good: side, total: side }).map((ratioMetric) => ({ ratioMetric })),
  fc.record({ good: lines, total: lines }).map((ratioMetric) => ({ ratioMetric })),
  fc
    .tuple(side, fc.double({ min: 0.001, max: 1e9, noNaN: true }))
    .map(([source, threshold]) => ({ latencyMetric: { ...source, threshold } })),
  fc
    .tuple(side, fc.double({ min: 0.001, max: 1e9, noNaN: true }))
    .map(([source, threshold]) => ({ latencyMetric: { ...source, threshold, native: true } })),
  fc
    .record({
      op: fc.constantFrom('lt', 'lte', 'gt', 'gte'),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
      aggregation: maybe(fc.constantFrom('avg', 'max', 'min', 'sum')),
      resolution: maybe(fc.constant('5m')),
      age: maybe(fc.constant(true)),
    })
    .chain((compared) => side.map((source) => ({ thresholdMetric: { ...source, ...compared } }))),
  side.map((source) => ({ boolGaugeMetric: source })),
  fc.tuple(counter, fc.constantFrom('0.5', '1', '1|1\\.0')).map(([{ metric: base, matchers = [] }, le]) => ({
    ratioMetric: {
      good: {
        metricSource: {
          type: 'Prometheus',
          spec: {
            metric: `${base}_bucket`,
            matchers: [...matchers, { label: 'le', op: le.includes('|') ? '=~' : '=', value: le }],
          },
        },
      },
      total: { metricSource: { type: 'Prometheus', spec: { metric: `${base}_count`, matchers } } },
    },
  }))
);

const metadata = fc.record({
  name,
  displayName: maybe(words),
  labels: maybe(
    fc.dictionary(fc.oneof(key, fc.constant('team')), fc.oneof(words, fc.array(words, { maxLength: 2 })), {
      maxKeys: 3,
    })
  ),
  annotations: maybe(fc.dictionary(fc.oneof(key, fc.constant('headroom/definition')), words, { maxKeys: 3 })),
});

const timeWindow = fc.oneof(
  fc.constantFrom(
    { duration: '30d', isRolling: true },
    { duration: '4w' },
    { duration: '90m', isRolling: true, more: 'x' }
  ),
  fc.constant({
    duration: '1M',
    isRolling: false,
    calendar: { startTime: '2026-01-01 00:00:00', timeZone: 'Asia/Kathmandu' },
  })
);

const method = fc.oneof(
  fc.constant([{}, {}]),
  fc.constant([{ budgetingMethod: 'Occurrences' }, { timeSliceWindow: 'unused' }]),
  fc.constant([{ budgetingMethod: 'Timeslices' }, { timeSliceTarget: 0.95, timeSliceWindow: 5 }]),
  fc.constant([{ budgetingMethod: 'RatioTimeslices' }, { timeSliceWindow: '1h' }])
);

const slo = fc
  .record({
    metadata,
    service: fc.string({ minLength: 1, maxLength: 30 }),
    team: maybe(words),
    description: maybe(fc.oneof(words, fc.constant('ä'.repeat(1100)))),
    metrics,
    dataSource: maybe(fc.record({ uid: maybe(words), name: maybe(fc.oneof(words, name)) }, { requiredKeys: [] })),
    groupBy: maybe(fc.constantFrom([], ['region'], ['region', 'az'])),
    indicatorMetadata: maybe(fc.record({ name: maybe(fc.oneof(words, name)), displayName: maybe(words) })),
    window: timeWindow,
    target: fc.double({ min: 0.001, max: 0.99999, noNaN: true }),
    method,
    more: fc.dictionary(key, json, { maxKeys: 2 }),
    alertPolicies: maybe(
      fc.constantFrom<unknown[]>([], [{ alertPolicyRef: 'page' }], [{ alertPolicyRef: 'Not A Name' }, 'x'])
    ),
    objectiveName: maybe(words),
  })
  .map((made) => ({
    ...{ apiVersion: 'headroom/v1', kind: 'SLO', metadata: made.metadata },
    spec: {
      ...made.more,
      ...{ service: made.service, team: made.team, description: made.description, alertPolicies: made.alertPolicies },
      ...{ absentAfter: '2h', composite: undefined, timeWindow: [made.window], ...made.method[0] },
      ...Object.fromEntries(
        ['targets', 'exclusions', 'missingData', 'precision', 'births', 'recorded'].map((own) => [own, undefined])
      ),
      indicator: {
        metadata: made.indicatorMetadata,
        spec: { ...made.metrics, dataSource: made.dataSource, groupBy: made.groupBy },
      },
      objectives: [{ displayName: made.objectiveName, target: made.target, ...made.method[1] }],
    },
  }));

const other = fc.record({ metadata, kind: fc.constantFrom('Team', 'Something') }).map(({ kind, metadata: given }) => ({
  ...{ apiVersion: 'headroom/v1', kind, metadata: given },
  spec: { a: 1 },
}));

const service = fc
  .record({ metadata, description: maybe(words), team: maybe(words) })
  .map(({ metadata: given, ...spec }) => ({
    ...{ apiVersion: 'headroom/v1', kind: 'Service', metadata: given },
    spec,
  }));

/** Resources of one document, at least one of which OpenSLO knows; a few break a rule of the schema. */
export const someResources = fc
  .tuple(fc.oneof(slo, service), fc.array(fc.oneof({ arbitrary: slo, weight: 3 }, service, other), { maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest]);
