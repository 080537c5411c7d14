import * as v from 'valibot';
import { anyQuery } from '../../core/documents/anyQuery';
import { editableSlo } from '../../core/documents/editableSlo';
import { type SloResource, sloSchema } from '../../core/documents/sloSchema';
import type { Resource } from '../../core/documents/resource';
import { emptyForm } from './formValues';
import { toFormValues, toResource } from './toResource';

const metric = (name: string, ...matchers: Array<[string, string, string]>) => ({
  metricSource: {
    type: 'Prometheus',
    spec: { metric: name, matchers: matchers.map(([label, op, value]) => ({ label, op, value })) },
  },
});

const stored = (indicator: object, more: object = {}): Resource => ({
  apiVersion: 'headroom/v1',
  kind: 'SLO',
  metadata: { name: 'availability', displayName: 'Checkout availability', labels: { tier: 'one' } },
  spec: {
    service: 'checkout',
    indicator: { spec: indicator },
    timeWindow: [{ duration: '30d', isRolling: true }],
    budgetingMethod: 'Occurrences',
    objectives: [{ target: 0.999 }],
    ...more,
  },
});

const logs = (...lines: object[]) => ({
  metricSource: { type: 'Loki', spec: { matchers: [{ label: 'job', op: '=', value: 'shop' }], lines, later: true } },
});
const query = (text: string, more: object = {}) => ({
  metricSource: { type: 'Prometheus', spec: { query: text, ...more } },
});
const job: [string, string, string] = ['job', '=', 'checkout'];
const ratio = {
  ratioMetric: {
    bad: metric('http_requests_total', job, ['code', '=~', '5..']),
    total: metric('http_requests_total', job),
  },
};

it.each`
  case                           | resource
  ${'bad events of one metric'}  | ${stored(ratio)}
  ${'good events of one metric'} | ${stored({ ratioMetric: { good: metric('a_total', job, ['ok', '=', '1']), total: metric('a_total', job) } })}
  ${'another metric'}            | ${stored({ ratioMetric: { bad: metric('errors_total', job), total: metric('a_total', job) } })}
  ${'conditions of its own'}     | ${stored({ ratioMetric: { bad: metric('a_total', ['code', '=', '500']), total: metric('a_total', job) } })}
  ${'latency'}                   | ${stored({ latencyMetric: { ...metric('request_seconds', job), threshold: 0.5 }, groupBy: ['region'] })}
  ${'native latency'}            | ${stored({ latencyMetric: { ...metric('request_seconds', job), threshold: 0.3, native: true, later: 1 } })}
  ${'classic, and says so'}      | ${stored({ latencyMetric: { ...metric('request_seconds', job), threshold: 0.3, native: false } })}
  ${'threshold'}                 | ${stored({ thresholdMetric: { ...metric('queue_age_seconds', job), op: 'lt', value: -60.5, later: 1 } })}
  ${'threshold of all'}          | ${stored({ thresholdMetric: { ...metric('queue_age_seconds'), op: 'gte', value: 1, resolution: '5m', aggregation: 'min' }, groupBy: ['az'] })}
  ${'age of a moment'}           | ${stored({ thresholdMetric: { ...metric('backup_time_seconds'), op: 'lte', value: 3600, age: true } })}
  ${'no age, and says so'}       | ${stored({ thresholdMetric: { ...metric('backup_time_seconds'), op: 'lte', value: 3600, age: false } })}
  ${'each minute, and says so'}  | ${stored({ thresholdMetric: { ...metric('queue_age_seconds'), op: 'gte', value: 1, resolution: '1m' } })}
  ${'yes or no'}                 | ${stored({ boolGaugeMetric: { ...metric('up', job), later: 1 } })}
  ${'a data source by uid'}      | ${stored({ ...ratio, dataSource: { uid: 'prom' } })}
  ${'a data source by name'}     | ${stored({ ...ratio, dataSource: { name: 'Prometheus' } })}
  ${'a calendar month'}          | ${stored(ratio, { timeWindow: [{ duration: '1M', isRolling: false, calendar: { startTime: '2026-01-01 06:00:00', timeZone: 'Europe/Berlin' } }] })}
  ${'settings of its own'}       | ${stored(ratio, { precision: 'exact', births: 'count', absentAfter: '1h' })}
  ${'raw series always'}         | ${stored(ratio, { recorded: { source: 'none' } })}
  ${'series of Pyrra’s'}         | ${stored(ratio, { recorded: { source: 'pyrra', name: 'checkout' } })}
  ${'slices'}                    | ${stored(ratio, { budgetingMethod: 'Timeslices', missingData: 'bad', objectives: [{ target: 0.999, timeSliceTarget: 1, timeSliceWindow: '5m' }] })}
  ${'slices in minutes'}         | ${stored(ratio, { budgetingMethod: 'RatioTimeslices', objectives: [{ target: 0.999, timeSliceWindow: 5 }] })}
  ${'slices that do not count'}  | ${stored(ratio, { objectives: [{ target: 0.999, timeSliceTarget: 0.9, timeSliceWindow: '1h' }] })}
  ${'lines of logs'}             | ${stored({ ratioMetric: { bad: logs({ op: '|=', value: 'failed' }), total: logs() }, dataSource: { uid: 'loki' }, groupBy: ['env'] })}
  ${'durations in logs'}         | ${stored({ latencyMetric: { ...logs(), field: 'took', threshold: '250ms', more: 1 } })}
  ${'own queries'}               | ${stored({ ratioMetric: { bad: query('sum(increase(a[$__window]))'), total: query('sum(increase(b[$__window]))', { later: 1 }) } })}
  ${'a query and a selector'}    | ${stored({ ratioMetric: { good: query('sum(increase(a[$__window]))'), total: metric('a_total', job) }, groupBy: ['region'] })}
  ${'own queries in LogQL'}      | ${stored({ dataSource: { uid: 'loki' }, ratioMetric: { bad: { metricSource: { type: 'Loki', spec: { query: 'count_over_time({a="b"}[$__window])' } } }, total: logs() } })}
  ${'fields of a newer version'} | ${stored({ ...ratio, later: { x: 1 } }, { alertPolicies: ['fast'], objectives: [{ target: 0.99, displayName: 'most', later: true }] })}
`('gives the same resource back: $case', ({ resource }) => {
  const parsed: SloResource = v.parse(sloSchema, resource);
  expect(toResource(toFormValues(parsed, 'doc'), resource)).toEqual(resource);
});

it.each`
  before                                   | chosen    | after
  ${{ source: 'none' }}                    | ${'use'}  | ${undefined}
  ${{ source: 'sloth', name: 'checkout' }} | ${'none'} | ${{ source: 'none' }}
  ${undefined}                             | ${'none'} | ${{ source: 'none' }}
`('recorded series: $before, then $chosen', ({ before, chosen, after }) => {
  const resource = stored(ratio, before && { recorded: before });
  const values = { ...toFormValues(v.parse(sloSchema, resource), 'doc'), recorded: chosen };
  expect(toResource(values, resource).spec.recorded).toEqual(after);
});

it.each(['threshold', 'yes-no', 'latency', 'bad-events'] as const)('leaves nothing of another kind: %s', (kind) => {
  const before = stored({ boolGaugeMetric: metric('up') });
  const values = { ...toFormValues(v.parse(sloSchema, before), 'doc'), kind, threshold: '1' };
  const after = v.parse(sloSchema, toResource({ ...values, eventMetric: 'errors_total' }, before));
  expect(toFormValues(after, 'doc').kind).toBe(kind);
});

it('writes own queries in place of selectors once they are changed', () => {
  const resource = stored(ratio);
  const values = {
    ...toFormValues(v.parse(sloSchema, resource), 'doc'),
    ...{ kind: 'free' as const, given: 'good' as const },
    ...{ eventQuery: 'sum(increase(a[$__window]))', totalQuery: 'sum(increase(b[$__window]))' },
  };
  expect(toResource(values, resource).spec.indicator).toEqual({
    spec: { ratioMetric: { good: query(values.eventQuery), total: query(values.totalQuery) } },
  });
});

it('mends a query that may not be asked, and leaves the other side in its parts', () => {
  const other = metric('a_total', job);
  const resource = stored({ ratioMetric: { bad: query('max(increase(a[$__window]))', { later: 1 }), total: other } });
  const shown = toFormValues(v.parse(anyQuery(sloSchema), resource), 'doc');
  expect(toResource(shown, resource)).toEqual(resource);
  const mended = { ...shown, eventQuery: 'sum(increase(a[$__window]))' };
  expect(toResource(mended, resource).spec.indicator).toEqual({
    spec: { ratioMetric: { bad: query(mended.eventQuery, { later: 1 }), total: other } },
  });
});

it('shows a side in parts as the query that counts it, in its groups', () => {
  const mixed = (total: object, groupBy: string[]) =>
    stored({ ratioMetric: { bad: query('sum by (region) (increase(a[$__window]))'), total }, groupBy });
  const shown = (resource: Resource) => toFormValues(v.parse(sloSchema, resource), 'doc').totalQuery;
  expect(shown(mixed(metric('a_total'), ['region']))).toBe('sum by (region) (increase(a_total[$__window]))');
  expect(shown(mixed(metric('a_total'), []))).toBe('sum(increase(a_total[$__window]))');
});

it('shows no query for a side whose names are none', () => {
  const total = metric('a_total', ['http.status', '=', '500']);
  const document = { resources: [stored({ ratioMetric: { bad: query('sum(increase(a[$__window]))'), total } })] };
  const read = editableSlo(document, 'availability');
  const shown = read && toFormValues(read, 'doc');
  expect(shown).toMatchObject({ eventQuery: 'sum(increase(a[$__window]))', totalQuery: '' });
});

it('writes selectors of series in place of queries of lines', () => {
  const text = 'count_over_time({a="b"}[$__window])';
  const lines = { metricSource: { type: 'Loki', spec: { query: text } } };
  const resource = stored({ ratioMetric: { bad: lines, total: lines } });
  const values = {
    ...toFormValues(v.parse(sloSchema, resource), 'doc'),
    ...{ kind: 'bad-events' as const, metric: 'a_total' },
    eventMatchers: [{ label: 'code', op: '=' as const, value: '500' }],
  };
  expect(toResource(values, resource).spec.indicator).toEqual({
    spec: { ratioMetric: { bad: metric('a_total', ['code', '=', '500']), total: metric('a_total') } },
  });
});

it('replaces the indicator when its kind is changed', () => {
  const resource = stored(ratio);
  const values = { ...toFormValues(v.parse(sloSchema, resource), 'doc'), kind: 'latency' as const, threshold: '0.5' };
  expect(toResource(values, resource).spec.indicator).toEqual({
    spec: { latencyMetric: { ...metric('http_requests_total', job), threshold: 0.5 } },
  });
});

it.each`
  method               | objective
  ${'Timeslices'}      | ${{ target: 0.999, timeSliceTarget: 0.95, timeSliceWindow: '10m' }}
  ${'RatioTimeslices'} | ${{ target: 0.999, timeSliceWindow: '10m' }}
  ${'Occurrences'}     | ${{ target: 0.999 }}
`('writes what $method needs and nothing of another method', ({ method, objective }) => {
  const other = method === 'Timeslices' ? 'RatioTimeslices' : 'Timeslices';
  const resource = stored(ratio, {
    budgetingMethod: other,
    objectives: [{ target: 0.999, timeSliceTarget: 0.5, timeSliceWindow: '1h' }],
  });
  const typed = { method, sliceLength: '10m', sliceTargetPercent: '95' };
  const values = { ...toFormValues(v.parse(sloSchema, resource), 'doc'), ...typed };
  expect(toResource(values, resource).spec).toMatchObject({ budgetingMethod: method, objectives: [objective] });
  expect(toResource(values, resource).spec.objectives).toEqual([objective]);
});

it('makes a resource that parses from a form filled in by hand', () => {
  const values = {
    ...emptyForm,
    metric: 'http_requests_total',
    eventMatchers: [{ label: 'code', op: '=~' as const, value: '5..' }],
    name: 'availability',
    displayName: 'Availability',
    service: 'checkout',
  };
  expect(v.safeParse(sloSchema, toResource(values, undefined)).success).toBe(true);
});

it('keeps a reason of the target that cannot be read, until another is written', () => {
  const resource = stored(ratio, { targetReason: { why: 'agreed in June' } });
  const { targetReason: _, ...spec } = resource.spec;
  const shown = toFormValues(v.parse(sloSchema, { ...resource, spec }), 'doc');
  expect(toResource({ ...shown, description: 'x' }, resource).spec.targetReason).toEqual({ why: 'agreed in June' });
  expect(toResource({ ...shown, targetReason: ' mail ' }, resource).spec.targetReason).toBe('mail');
  const read = stored(ratio, { targetReason: 'mail' });
  expect(toResource({ ...shown, targetReason: '' }, read).spec).not.toHaveProperty('targetReason');
});
