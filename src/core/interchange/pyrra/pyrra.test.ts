import { stringify } from 'yaml';
import { exampleService, exampleSlo } from '../../documents/testing/exampleSlo';
import { readDefinitions } from '../readDefinitions';
import { pyrraDurationMs, windowText } from './pyrraDuration';
import { toPyrra } from './toPyrra';

const pyrra = (indicator: unknown, spec: object = {}, metadata: object = {}) => ({
  ...{ apiVersion: 'pyrra.dev/v1alpha1', kind: 'ServiceLevelObjective' },
  metadata: { name: 'errors', labels: { 'pyrra.dev/service': 'shop', 'pyrra.dev/team': 'storefront' }, ...metadata },
  spec: { target: '99.5', window: '4w', indicator, ...spec },
});
const metric = (text: string) => ({ metric: text });
const series = (name: string, ...matchers: object[]) => ({
  metricSource: { type: 'Prometheus', spec: { metric: name, matchers } },
});
const is = (label: string, value: string) => ({ label, op: '=', value });

const read = (...objects: unknown[]) => {
  const { parts, problems, losses } = readDefinitions(objects.map((object) => stringify(object)).join('---\n'));
  return { resources: parts.flatMap(({ items }) => items).map(({ resource }) => resource), problems, losses };
};

it.each`
  case                 | indicator                                                                                                                  | expected
  ${'errors of all'}   | ${{ ratio: { errors: metric('req_total{code=~"5.."}'), total: metric('req_total'), grouping: ['route'] } }}                | ${{ ratioMetric: { bad: series('req_total', { label: 'code', op: '=~', value: '5..' }), total: series('req_total') }, groupBy: ['route'] }}
  ${'a latency'}       | ${{ latency: { success: metric('took_seconds_bucket{job="a",le="0.5"}'), total: metric('took_seconds_count{job="a"}') } }} | ${{ latencyMetric: { ...series('took_seconds', is('job', 'a')), threshold: 0.5 } }}
  ${'another latency'} | ${{ latency: { success: metric('took_seconds_bucket{code="200",le="0.5"}'), total: metric('took_seconds_count') } }}       | ${{ ratioMetric: { good: series('took_seconds_bucket', is('code', '200'), is('le', '0.5')), total: series('took_seconds_count') } }}
  ${'a native one'}    | ${{ latencyNative: { total: metric('took_seconds{job="a"}'), latency: '250ms' } }}                                         | ${{ latencyMetric: { ...series('took_seconds', is('job', 'a')), threshold: 0.25, native: true } }}
  ${'a yes or no'}     | ${{ bool_gauge: { ...metric('probe_success{job="a"}'), grouping: ['instance'] } }}                                         | ${{ boolGaugeMetric: series('probe_success', is('job', 'a')), groupBy: ['instance'] }}
`('reads $case, and writes it again', ({ indicator, expected }) => {
  const object = pyrra(
    indicator,
    { description: 'What it is', alerting: { name: 'Burns' } },
    { namespace: 'monitoring' }
  );
  const { resources, problems, losses } = read(object);
  expect(problems).toEqual([]);
  expect(resources).toMatchObject([
    {
      metadata: { name: 'errors' },
      spec: {
        ...{ service: 'shop', team: 'storefront', description: 'What it is', objectives: [{ target: 0.995 }] },
        ...{ timeWindow: [{ duration: '4w', isRolling: true }], indicator: { spec: expected } },
      },
    },
  ]);
  expect(losses).toMatchObject([{ path: 'spec.alerting', code: 'alerts-not-used' }]);
  const written = toPyrra([{ uid: 'u', resources }]);
  expect(written).toEqual({ objects: [object], losses: [] });
});

it('takes the job for the service where none is named, and says so', () => {
  const indicator = { ratio: { errors: metric('bad_total'), total: metric('req_total{job="api"}') } };
  const { resources, losses } = read({
    kind: 'List',
    apiVersion: 'v1',
    items: [pyrra(indicator, { performanceOverAccuracy: true }, { name: 'api.errors', labels: {} })],
  });
  expect(resources).toMatchObject([
    {
      metadata: { name: 'api-errors', displayName: 'api.errors' },
      spec: { service: 'api', recorded: { source: 'pyrra', name: 'api.errors' } },
    },
  ]);
  expect(losses.map(({ path, code, detail }) => `${path} ${code} ${detail}`)).toEqual([
    'items[0].metadata service-assumed api',
    'items[0].metadata.name name-changed api-errors',
  ]);
  expect(toPyrra([{ uid: 'u', resources }]).objects).toMatchObject([
    { metadata: { name: 'api.errors' }, spec: { performanceOverAccuracy: true } },
  ]);
});

const ratio = { ratio: { errors: metric('a'), total: metric('b') } };

it.each`
  case                  | object                                                                           | path                                       | code
  ${'a query'}          | ${pyrra({ ratio: { errors: metric('sum(a)'), total: metric('b') } })}            | ${'spec.indicator.ratio.errors.metric'}    | ${'not-a-selector'}
  ${'no bound'}         | ${pyrra({ latency: { success: metric('a_bucket'), total: metric('a_count') } })} | ${'spec.indicator.latency.success.metric'} | ${'le-needed'}
  ${'no length'}        | ${pyrra({ latencyNative: { total: metric('a'), latency: 'fast' } })}             | ${'spec.indicator.latencyNative.latency'}  | ${'not-a-length'}
  ${'no indicator'}     | ${pyrra({})}                                                                     | ${'spec.indicator'}                        | ${'no-indicator'}
  ${'a target of 100'}  | ${pyrra(ratio, { target: '100' })}                                               | ${'spec.target'}                           | ${'too_big'}
  ${'a target of text'} | ${pyrra(ratio, { target: 'most' })}                                              | ${'spec.target'}                           | ${'invalid_type'}
  ${'seconds'}          | ${pyrra(ratio, { window: '90s' })}                                               | ${'spec.window'}                           | ${'invalid_format'}
  ${'another kind'}     | ${{ ...pyrra(ratio), kind: 'Rule' }}                                             | ${'kind'}                                  | ${'kind-not-read'}
`('leaves out $case, with its place', ({ object, path, code }) => {
  const { resources, problems } = read(object);
  expect(resources).toEqual([]);
  expect(problems[0]).toMatchObject({ path, code, line: expect.any(Number) });
});

it.each`
  text       | lengthMs          | window
  ${'4w'}    | ${2_419_200_000}  | ${'4w'}
  ${'1h30m'} | ${5_400_000}      | ${'90m'}
  ${'1w2d'}  | ${777_600_000}    | ${'9d'}
  ${'1y'}    | ${31_536_000_000} | ${'365d'}
  ${'250ms'} | ${250}            | ${'250ms'}
  ${'soon'}  | ${undefined}      | ${'soon'}
`('$text is $window', ({ text, lengthMs, window }) => {
  expect(pyrraDurationMs(text)).toBe(lengthMs);
  expect(windowText(text)).toBe(window);
});

it('loses what Pyrra cannot watch', () => {
  const monthly = {
    timeWindow: [{ duration: '1M', isRolling: false, calendar: { startTime: '2026-01-01 00:00:00', timeZone: 'UTC' } }],
  };
  const resources = [exampleService('checkout'), exampleSlo('a', 0.99), exampleSlo('b', 0.99, monthly)];
  const { objects, losses } = toPyrra([{ uid: 'u', resources }]);
  expect(losses).toEqual([{ documentUid: 'u', resource: 'SLO/b', path: '' }]);
  const back = read(...objects);
  expect(back.resources).toHaveLength(3);
  // The service has travelled: none is assumed.
  expect(back.losses).toEqual([]);
});

it.each`
  seconds      | latency
  ${0.25}      | ${'250ms'}
  ${0.29}      | ${'290ms'}
  ${2}         | ${'2s'}
  ${0.0005}    | ${undefined}
  ${0.0012345} | ${undefined}
`('writes a native latency of $seconds s as $latency, never as another one', ({ seconds, latency }) => {
  const latencyMetric = { ...series('took_seconds'), threshold: seconds, native: true };
  const slo = exampleSlo('a', 0.99, { indicator: { spec: { latencyMetric } } });
  const { objects, losses } = toPyrra([{ uid: 'u', resources: [slo] }]);
  expect(objects).toMatchObject(latency === undefined ? [] : [{ spec: { indicator: { latencyNative: { latency } } } }]);
  expect(losses).toEqual(latency === undefined ? [{ documentUid: 'u', resource: 'SLO/a', path: '' }] : []);
});

it('keeps apart what Pyrra tells apart by signs or by namespace', () => {
  const inNamespace = (name: string, namespace?: string) => pyrra(ratio, {}, { name, namespace });
  const { resources, losses } = read(inNamespace('a.b', 'x'), inNamespace('a-b', 'x'), inNamespace('a-b', 'y'));
  expect(resources.map(({ metadata }) => metadata.name)).toEqual(['a-b-3', 'a-b', 'a-b-2']);
  expect(losses.map(({ code, detail }) => `${code} ${detail}`)).toEqual(['name-changed a-b-3', 'name-taken a-b-2']);
  const { objects } = toPyrra([{ uid: 'u', resources }]);
  expect(objects.map(({ metadata }) => metadata)).toMatchObject([
    { name: 'a-b-3', namespace: 'x' },
    { name: 'a-b', namespace: 'x' },
    { name: 'a-b-2', namespace: 'y' },
  ]);
  expect(read(...objects).resources).toEqual(resources);
});

it.each([
  `req_total{job='a',code=~\`5..\`}`,
  '{__name__="req_total",job="a",code=~"5.."}',
  '{"req_total","job"="a",code=~"5.."}',
])('reads the metric %s', (text) => {
  const { resources, problems } = read(pyrra({ ratio: { errors: metric(text), total: metric('req_total') } }));
  expect(problems).toEqual([]);
  const bad = series('req_total', is('job', 'a'), { label: 'code', op: '=~', value: '5..' });
  expect(resources).toMatchObject([{ spec: { indicator: { spec: { ratioMetric: { bad } } } } }]);
});

it('says what it does not read', () => {
  const both = { ...ratio, bool_gauge: metric('up'), other: 1 };
  const more = { ...both, ratio: { ...ratio.ratio, more: 1, total: { ...metric('b'), unit: 's' } } };
  const { losses } = read({ ...pyrra(more), foo: 1, status: {} });
  expect(losses.map(({ path, code, detail }) => `${path} ${code} ${detail}`.trim())).toEqual([
    'spec.indicator.bool_gauge contradiction ratio',
    'spec.indicator.other field-not-kept',
    'spec.indicator.ratio.more field-not-kept',
    'spec.indicator.ratio.total.unit field-not-kept',
    'foo field-not-kept',
  ]);
});
