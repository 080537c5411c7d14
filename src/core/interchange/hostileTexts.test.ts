import fc from 'fast-check';
import { stringify } from 'yaml';
import { readTexts } from './readDefinitions';
import { LONGEST_TEXT } from './parseText';

/** Words of the formats, so that readers go as deep as they can. */
const KEYS = fc.constantFrom(
  ...[
    'metadata',
    'spec',
    'name',
    'labels',
    'annotations',
    'indicator',
    'indicatorRef',
    'objectives',
    'timeWindow',
    'target',
  ],
  ...[
    'ratioMetric',
    'thresholdMetric',
    'ratioMetrics',
    'good',
    'bad',
    'total',
    'raw',
    'metricSource',
    'metricSourceRef',
    'type',
  ],
  ...[
    'query',
    'op',
    'value',
    'calendar',
    'alertPolicies',
    'timeWindows',
    'slos',
    'sli',
    'events',
    'plugin',
    'error_query',
  ],
  ...[
    'errorQuery',
    'total_query',
    'objective',
    'alerting',
    'ratio',
    'latency',
    'latencyNative',
    'bool_gauge',
    'errors',
    'metric',
  ],
  ...[
    'success',
    'grouping',
    'window',
    'headroom/definition',
    'headroom/beside',
    'headroom/composite',
    'service',
    'constructor',
  ]
);
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('Prometheus', 'Loki', 'sum(rate(a[5m]))', '{{.window}}', '30d', '99.9', 'lt', 'a', '__proto__', ''),
    fc.string({ maxLength: 12 }),
    fc.constantFrom(null, true, 0, -1, 0.5, 1e308),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(KEYS, tie('value'), { maxKeys: 5 })
  ),
})).value;

const HEADS = [
  ...['SLO', 'SLI', 'Service', 'DataSource', 'AlertPolicy', 'Other'].map((kind) => ({
    apiVersion: 'openslo/v1',
    kind,
  })),
  { apiVersion: 'openslo/v1alpha', kind: 'SLO' },
  { version: 'prometheus/v1' },
  { apiVersion: 'sloth.slok.dev/v1', kind: 'PrometheusServiceLevel' },
  { apiVersion: 'pyrra.dev/v1alpha1', kind: 'ServiceLevelObjective' },
  { apiVersion: 'headroom/v1', kind: 'SLO' },
];

it('answers any object of any format with resources, problems and places', () => {
  const object = fc.tuple(fc.constantFrom(...HEADS), fc.dictionary(KEYS, anything, { maxKeys: 6 }));
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), (objects) => {
      const texts = objects.map(([head, fields]) =>
        stringify({ ...fields, ...head }, { aliasDuplicateObjects: false })
      );
      for (const { problems, losses } of readTexts(texts)) {
        [...problems, ...losses].forEach((place) => expect(place).toMatchObject({ line: expect.any(Number) }));
      }
    }),
    { numRuns: 400 }
  );
});

it('answers any text', () => {
  const signs = fc.constantFrom(
    'apiVersion: openslo/v1\n',
    'kind: SLO\n',
    '---\n',
    '- ',
    '{',
    '}',
    '[',
    '"',
    '&a ',
    '*a',
    ': ',
    '\t',
    '|\n'
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
      expect(readTexts([parts.join('')])).toHaveLength(1);
    })
  );
});

it.each`
  case                | text                                           | code
  ${'a long list'}    | ${'- a\n'.repeat(LONGEST_TEXT / 4)}            | ${'value-too-large'}
  ${'a long flow'}    | ${`[${'1,'.repeat(LONGEST_TEXT / 2 - 1)}]`}    | ${'value-too-large'}
  ${'documents'}      | ${'a: 1\n---\n'.repeat(LONGEST_TEXT / 10)}     | ${'value-too-large'}
  ${'brackets'}       | ${'['.repeat(LONGEST_TEXT)}                    | ${'value-too-large'}
  ${'lists in lists'} | ${'- '.repeat(LONGEST_TEXT / 2)}               | ${'value-too-large'}
  ${'aliases'}        | ${`a: &a 1\nb: [${'*a,'.repeat(3_000_000)}1]`} | ${'value-too-large'}
`('refuses $case before it is built', ({ text, code }) => {
  expect(readTexts([text])).toEqual([
    { parts: [], losses: [], faults: [], problems: [{ line: undefined, path: '', code, detail: '' }] },
  ]);
});
