import * as v from 'valibot';
import { indicatorSchema } from './indicator';
import { isLoaded } from './isLoaded';
import { parseDocument } from './parseDocument';
import { exampleDashboard, exampleSlo } from './testing/exampleSlo';
import { toDataSource, toIndicator } from './toIndicator';

const lines = (spec: object = {}) => ({
  metricSource: { type: 'Loki', spec: { matchers: [{ label: 'job', op: '=', value: 'shop' }], ...spec } },
});
const series = { metricSource: { type: 'Prometheus', spec: { metric: 'requests_total' } } };
const read = (spec: object) => v.parse(indicatorSchema, { spec }).spec;
const streams = { matchers: [{ label: 'job', op: '=', value: 'shop' }], lines: [], fields: [] };

it('reads an SLI of lines of logs', () => {
  const spec = read({
    dataSource: { name: 'Logs' },
    ratioMetric: { bad: lines({ lines: [{ op: '|=', value: 'failed' }] }), total: lines() },
    groupBy: ['env'],
  });
  expect(toIndicator(spec)).toEqual({
    kind: 'logs',
    given: 'bad',
    event: { ...streams, lines: [{ op: '|=', value: 'failed' }] },
    total: streams,
    groupBy: ['env'],
  });
  expect(toDataSource(spec)).toEqual({ name: 'Logs', type: 'loki' });
});

it('counts as good the lines whose field is short enough', () => {
  const spec = read({ latencyMetric: { ...lines({ parser: 'json' }), field: 'took', threshold: '250ms' } });
  const total = { ...streams, parser: 'json' };
  expect(toIndicator(spec)).toEqual({
    kind: 'logs',
    given: 'good',
    event: { ...total, fields: [{ field: 'took', op: '<=', value: '250ms' }] },
    total,
    groupBy: [],
    latency: { field: 'took', threshold: '250ms' },
  });
});

it('asks a Prometheus unless told', () => {
  const spec = read({ ratioMetric: { good: series, total: series } });
  expect(toIndicator(spec).kind).toBe('ratio');
  expect(toDataSource(spec)).toEqual({});
});

const query = (text: string, type = 'Prometheus') => ({ metricSource: { type, spec: { query: text } } });

it('reads own queries, beside a selector too', () => {
  const failed = 'sum(increase(failed_total[$__window]))';
  const spec = read({ ratioMetric: { bad: query(failed), total: series }, groupBy: ['region'] });
  expect(toIndicator(spec)).toEqual({
    kind: 'free',
    language: 'promql',
    given: 'bad',
    event: { by: 'query', query: failed },
    total: { by: 'series', series: { metric: 'requests_total', matchers: [] } },
    groupBy: ['region'],
  });
});

it('reads own queries in LogQL', () => {
  const text = 'sum(count_over_time({job="shop"} | json [$__window]))';
  const spec = read({ dataSource: { uid: 'logs' }, ratioMetric: { good: lines(), total: query(text, 'Loki') } });
  expect(toIndicator(spec)).toMatchObject({
    kind: 'free',
    language: 'logql',
    event: { by: 'lines', lines: streams },
    total: { by: 'query', query: text },
  });
  expect(toDataSource(spec)).toEqual({ uid: 'logs', type: 'loki' });
});

it.each`
  case                                        | indicator                                                                                              | path                                                    | code
  ${'streams without any label'}              | ${{ ratioMetric: { bad: lines(), total: lines({ matchers: [] }) } }}                                   | ${'.ratioMetric.total.metricSource.spec.matchers'}      | ${'log-stream-needed'}
  ${'a parser nobody knows'}                  | ${{ ratioMetric: { bad: lines({ parser: 'xml' }), total: lines() } }}                                  | ${'.ratioMetric.bad.metricSource.spec.parser'}          | ${'invalid_union'}
  ${'good and bad'}                           | ${{ ratioMetric: { good: lines(), bad: lines(), total: lines() } }}                                    | ${'.ratioMetric'}                                       | ${'one-of-good-or-bad'}
  ${'a threshold without a field'}            | ${{ latencyMetric: { ...lines(), threshold: 5 } }}                                                     | ${'.latencyMetric.field'}                               | ${'required'}
  ${'a Prometheus among logs'}                | ${{ ratioMetric: { bad: series, total: lines() } }}                                                    | ${'.ratioMetric.total.metricSource.type'}               | ${'one-kind-of-source'}
  ${'a threshold with a unit of a histogram'} | ${{ latencyMetric: { ...series, threshold: '250ms' } }}                                                | ${'.latencyMetric.threshold'}                           | ${'invalid_type'}
  ${'a histogram without a bound'}            | ${{ latencyMetric: { ...series, threshold: 0 } }}                                                      | ${'.latencyMetric.threshold'}                           | ${'too_small'}
  ${'a kind of source nobody knows'}          | ${{ latencyMetric: { metricSource: { type: 'Splunk', spec: {} }, threshold: 1 } }}                     | ${'.latencyMetric.metricSource.type'}                   | ${'invalid_union'}
  ${'a query without a window'}               | ${{ ratioMetric: { bad: series, total: query('sum(a_total)') } }}                                      | ${'.ratioMetric.total.metricSource.spec.query'}         | ${'query-not-askable'}
  ${'a query that is none'}                   | ${{ ratioMetric: { bad: query('sum(increase(a[$__window]))) or (b'), total: series } }}                | ${'.ratioMetric.bad.metricSource.spec.query'}           | ${'query-not-askable'}
  ${'a query that is no text'}                | ${{ ratioMetric: { bad: { metricSource: { spec: { query: 1 } } }, total: series } }}                   | ${'.ratioMetric.bad.metricSource.spec.query'}           | ${'invalid_type'}
  ${'a total that is 0 by default'}           | ${{ ratioMetric: { bad: series, total: query('increase(a[$__window]) or vector(0)') } }}               | ${'.ratioMetric.total.metricSource.spec.query'}         | ${'total-zero-by-default'}
  ${'a query of durations'}                   | ${{ latencyMetric: { ...query('increase(a[$__window])'), threshold: 1 } }}                             | ${'.latencyMetric.metricSource.spec.metric'}            | ${'required'}
  ${'a selector that is none'}                | ${{ ratioMetric: { bad: { metricSource: { spec: { metric: '1' } } }, total: series } }}                | ${'.ratioMetric.bad.metricSource.spec.metric'}          | ${'invalid_format'}
  ${'a query in LogQL among series'}          | ${{ ratioMetric: { bad: query('count_over_time({a="b"}[$__window])', 'Loki'), total: series } }}       | ${'.ratioMetric.total.metricSource.type'}               | ${'one-kind-of-source'}
  ${'a text compared as a number'}            | ${{ ratioMetric: { bad: lines({ fields: [{ field: 'ms', op: '>', value: 'x' }] }), total: lines() } }} | ${'.ratioMetric.bad.metricSource.spec.fields[0].value'} | ${'invalid_format'}
`('names what is wrong where it is: $case', ({ indicator, path, code }) => {
  const stored = { uid: 'd', folderUid: '', folderTitle: '', resourceVersion: '1', canSave: true, canDelete: true };
  const slo = exampleSlo('a', 0.9, { indicator: { spec: indicator } });
  const found = parseDocument({ ...stored, managedBy: undefined, spec: exampleDashboard([slo]) });
  const problems = isLoaded(found) ? found.problems : [];
  expect(problems).toContainEqual(
    expect.objectContaining({ path: expect.stringContaining(`spec.indicator.spec${path}`), code })
  );
});

const up = { metric: 'up', matchers: [] };
const gauge = { metricSource: { type: 'Prometheus', spec: { metric: 'up' } } };

it.each`
  case                 | spec                                                                                                              | indicator
  ${'yes/no'}          | ${{ boolGaugeMetric: gauge }}                                                                                     | ${{ kind: 'yes-no', series: up, groupBy: [] }}
  ${'threshold'}       | ${{ thresholdMetric: { ...gauge, op: 'lte', value: -2.5 } }}                                                      | ${{ kind: 'threshold', series: up, op: 'lte', value: -2.5, stepMs: 60_000, aggregation: undefined, groupBy: [] }}
  ${'aggregated'}      | ${{ thresholdMetric: { ...gauge, op: 'gt', value: 1, resolution: '5m', aggregation: 'max' }, groupBy: ['zone'] }} | ${{ kind: 'threshold', series: up, op: 'gt', value: 1, stepMs: 300_000, aggregation: 'max', groupBy: ['zone'] }}
  ${'native latency'}  | ${{ latencyMetric: { ...gauge, threshold: 0.25, native: true } }}                                                 | ${{ kind: 'latency', histogram: up, threshold: 0.25, native: true, groupBy: [] }}
  ${'classic latency'} | ${{ latencyMetric: { ...gauge, threshold: 0.25, native: false } }}                                                | ${{ kind: 'latency', histogram: up, threshold: 0.25, groupBy: [] }}
`('reads $case', ({ spec, indicator }) => {
  expect(toIndicator(read(spec))).toEqual(indicator);
});

it.each`
  case                        | spec                                                                             | code
  ${'two metrics'}            | ${{ boolGaugeMetric: gauge, thresholdMetric: { ...gauge, op: 'lt', value: 1 } }} | ${'one-metric-needed'}
  ${'a step without buckets'} | ${{ thresholdMetric: { ...gauge, op: 'lt', value: 1, resolution: '16m' } }}      | ${'resolution-too-long'}
  ${'a step of a month'}      | ${{ thresholdMetric: { ...gauge, op: 'lt', value: 1, resolution: '1M' } }}       | ${'fixed-length-needed'}
`('refuses $case', ({ spec, code }) => {
  const result = v.safeParse(indicatorSchema, { spec });
  expect(result.issues?.map(({ message }) => message)).toContain(code);
});

it('refuses an operator that is none, a value that is no number, and gauges of a Loki', () => {
  for (const metric of [
    { op: 'eq', value: 1 },
    { op: 'lt', value: '1' },
    { op: 'lt' },
    { ...lines(), op: 'lt', value: 1 },
  ]) {
    expect(v.safeParse(indicatorSchema, { spec: { thresholdMetric: { ...gauge, ...metric } } }).success).toBe(false);
  }
});
