import * as v from 'valibot';
import { indicatorSchema } from '../../../core/documents/indicator';
import { filledLogs, guidedMetrics, readGuided, toGuided } from './guidedLogs';

const job = { label: 'job', op: '=', value: 'shop' };
const of = (spec: object) => ({ metricSource: { type: 'Loki', spec: { matchers: [job], ...spec } } });
const read = (spec: object) => v.parse(indicatorSchema, { spec }).spec;
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const failed = { field: 'status', op: '>=', value: 500 };
const post = { op: '|=', value: 'POST' };

it.each<[string, object]>([
  ['bad lines', { ratioMetric: { bad: of({ lines: [post] }), total: of({}) } }],
  ['good lines', { ratioMetric: { good: of({ parser: 'json', fields: [failed] }), total: of({ parser: 'json' }) } }],
  ['a duration', { latencyMetric: { ...of({ parser: { pattern: '<took>' } }), field: 'took', threshold: '250ms' } }],
  ['seconds', { latencyMetric: { ...of({ parser: 'logfmt', lines: [post] }), field: 'took', threshold: 0.25 } }],
])('%s are the same out of their parts', (_, stored) => {
  const guided = toGuided(read(stored));
  if (guided === undefined) {
    throw new Error('no parts');
  }
  expect(read(json(guidedMetrics(guided, {})) as object)).toEqual(read(stored));
  expect(readGuided(JSON.stringify(guided))).toEqual(guided);
});

it.each<[string, object]>([
  ['other streams', { ratioMetric: { bad: of({ matchers: [{ ...job, value: 'cart' }] }), total: of({}) } }],
  ['another parser', { ratioMetric: { bad: of({ parser: 'json', fields: [failed] }), total: of({}) } }],
  ['fewer conditions', { ratioMetric: { bad: of({}), total: of({ lines: [post] }) } }],
  ['a number that is equal', { ratioMetric: { bad: of({ fields: [{ ...failed, op: '=' }] }), total: of({}) } }],
  ['more than is known', { ratioMetric: { bad: of({ lines: [{ ...post, later: 1 }] }), total: of({}) } }],
])('there are no parts where they would lose %s', (_, stored) => {
  expect(toGuided(read(stored))).toBeUndefined();
});

it('keeps what it does not know, but nothing of the other side', () => {
  const stored = { ratioMetric: { bad: of({ later: true, lines: [post] }), total: { ...of({}), more: 1 } } };
  const guided = toGuided(read(stored));
  const changed = guided && json(guidedMetrics({ ...guided, how: 'good', parser: 'json' }, stored));
  expect(changed).toEqual({
    ratioMetric: { good: of({ lines: [post], parser: 'json' }), total: { ...of({ parser: 'json' }), more: 1 } },
  });
});

it('leaves conditions out that are being filled in, and none that saving keeps', () => {
  const isEmpty = { ...job, value: '' };
  const typed = JSON.stringify({
    ...readGuided(''),
    streams: [job, isEmpty, { ...job, label: '' }],
    lines: [{ label: '', op: '|=', value: '' }],
    fields: [{ ...isEmpty, op: '>' }],
  });
  expect(readGuided(filledLogs(typed))).toMatchObject({ streams: [job, isEmpty], lines: [], fields: [] });
});
