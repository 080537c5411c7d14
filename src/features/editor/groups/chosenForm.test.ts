import * as v from 'valibot';
import { sloSchema } from '../../../core/documents/sloSchema';
import { exampleSlo } from '../../../core/documents/testing/exampleSlo';
import { toIndicator } from '../../../core/documents/toIndicator';
import { chosenValues, deployedTo } from '../../../core/slo/deployedTo';
import { toFormValues, toResource } from '../toResource';
import { sidesOf, withChosen } from './chosenForm';

const job = { label: 'job', op: '=', value: 'shop' };
const failed = { label: 'code', op: '=~', value: '5..' };
const staging = { label: 'env', op: '=', value: 'staging' };
const counted = (...matchers: object[]) => ({
  metricSource: { type: 'Prometheus', spec: { metric: 'a_total', matchers } },
});
const lines = (...more: object[]) => ({
  metricSource: { type: 'Loki', spec: { matchers: [job, staging], ...(more.length > 0 && { lines: more }) } },
});

it.each<[string, object]>([
  ['one list for both sides', { ratioMetric: { bad: counted(job, failed), total: counted(job) } }],
  ['a list for each side', { ratioMetric: { good: counted(failed), total: counted(job) } }],
  ['in the list of bad events alone', { ratioMetric: { bad: counted(job, staging, failed), total: counted(job) } }],
  ['in both lists', { ratioMetric: { bad: counted(staging, failed), total: counted(job, staging) } }],
  ['a histogram', { latencyMetric: { ...counted(job), threshold: 0.5 } }],
  ['a gauge', { boolGaugeMetric: counted(job, staging) }],
  ['lines', { ratioMetric: { bad: lines({ op: '|=', value: 'error' }), total: lines() } }],
])('where an SLO is deployed is written on all sides and read again: %s', (_, indicator) => {
  const resource = exampleSlo('shop', 0.99, { indicator: { spec: { ...indicator, groupBy: ['env'] } } });
  const opened = toFormValues(v.parse(sloSchema, resource), 'shop');
  const saved = (values: string[]) => {
    const written = toResource({ ...opened, ...withChosen(opened, 'env', values) }, resource);
    const { spec } = v.parse(sloSchema, written);
    const again = toFormValues(v.parse(sloSchema, written), 'shop');
    expect(toResource(again, written)).toEqual(written);
    return {
      deployed: spec.indicator && deployedTo(toIndicator(spec.indicator.spec)),
      shown: chosenValues(sidesOf(again) ?? [], 'env'),
    };
  };
  for (const values of [['prod'], ['prod', 'eu.staging']]) {
    const { deployed, shown } = saved(values);
    expect(deployed).toEqual([{ label: 'env', values }]);
    expect(shown).toEqual({ kind: 'chosen', values });
  }
  const all = saved([]);
  expect([all.deployed, all.shown]).toEqual([[], { kind: 'all' }]);
});

it('what queries of one’s own choose is not known', () => {
  const query = { metricSource: { type: 'Prometheus', spec: { query: 'sum(increase(a_total[$__window]))' } } };
  const indicator = { spec: { ratioMetric: { bad: query, total: query }, groupBy: ['env'] } };
  const resource = exampleSlo('shop', 0.99, { indicator });
  expect(sidesOf(toFormValues(v.parse(sloSchema, resource), 'shop'))).toBeUndefined();
});
