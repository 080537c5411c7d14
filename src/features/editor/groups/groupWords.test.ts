import type { Loadable } from '../../../adapters/loadable';
import type { MetricLabels } from '../../../adapters/measure/catalog/metricCatalog';
import { groupWords } from './groupWords';

const values = (count: number) => Array.from({ length: count }, (_, i) => ({ value: `v${i}`, series: 1 }));
const labelled = (series: number, limited = false): Loadable<MetricLabels> => ({
  status: 'ready',
  value: {
    labels: [
      { name: 'region', values: values(3) },
      { name: 'tier', values: values(2) },
      { name: 'tenant', values: values(2_345) },
    ],
    series,
    limited,
  },
});

it.each<[string[], Loadable<MetricLabels>, string | RegExp]>([
  [[], labelled(9_000), ''],
  [['region'], { status: 'loading' }, ''],
  [['nowhere'], labelled(9_000), ''],
  [['region'], labelled(9_000), '3 groups now.'],
  [['region', 'tier'], labelled(9_000), 'up to 6 groups now.'],
  [['region', 'tier'], labelled(4), 'up to 4 groups now.'],
  [['tenant'], labelled(9_000), /^2,345 groups now\. Above 100 they are not asked/],
  [['tenant'], labelled(10_000, true), /^at least 2,345 groups now\./],
])('%j', (groupBy, labels, words) => {
  const all = groupBy.map((label) => ({ label, of: { kind: 'all' } as const }));
  expect(groupWords(all, labels)).toEqual(words instanceof RegExp ? expect.stringMatching(words) : words);
});

it.each([
  [['v0', 'v2'], '2 groups now.'],
  [['v1', 'planned'], '1 group now.'],
  [['planned'], ''],
])('of %j alone', (values, words) => {
  expect(groupWords([{ label: 'region', of: { kind: 'chosen', values } }], labelled(9_000))).toBe(words);
});
