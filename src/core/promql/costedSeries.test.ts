import type { Indicator } from '../slo/slo';
import { costedSeries } from './costedSeries';

const series = (metric: string) => ({ metric, matchers: [{ label: 'job', op: '=' as const, value: 'a' }] });
const gauge = { series: series('age'), groupBy: [] };

it.each<[string, Indicator, object | undefined]>([
  [
    'a ratio',
    { kind: 'ratio', given: 'bad', event: series('bad_total'), total: series('all_total'), groupBy: [] },
    { total: 'all_total{job="a"}', event: 'bad_total{job="a"}', groups: undefined },
  ],
  [
    'a latency by label',
    { kind: 'latency', histogram: series('took_seconds'), threshold: 1, groupBy: ['az', 'shop'] },
    {
      total: 'took_seconds_count{job="a"}',
      event: 'took_seconds_bucket{job="a",le=~"1|1\\\\.0"}',
      groups: 'count by (az, shop) (took_seconds_count{job="a"})',
    },
  ],
  [
    'a threshold',
    { kind: 'threshold', op: 'lte', value: 1, stepMs: 60_000, ...gauge },
    { total: 'age{job="a"}', event: 'age{job="a"}', groups: undefined },
  ],
  [
    'own queries',
    {
      kind: 'free',
      language: 'promql',
      given: 'bad',
      event: { by: 'query', query: 'a' },
      total: { by: 'series', series: series('b') },
      groupBy: [],
    },
    undefined,
  ],
])('of %s', (_, indicator, expected) => {
  expect(costedSeries(indicator)).toEqual(expected);
});
