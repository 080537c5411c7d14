import type { Indicator } from '../slo/slo';
import { ownSamplesADay, ownSamplesRead, ownSeries } from './ownReadingCost';
import { queryReads } from './queryReads';

it.each`
  query                                                     | reads
  ${'sum(increase(a{b="[5m]"}[1h])) - a'}                   | ${[{ selector: 'a{b="[5m]"}', rangeMs: 3_600_000 }, { selector: 'a', looks: 1 }]}
  ${'sum_over_time((a == a)[3599999ms:1m])'}                | ${[{ selector: 'a', looks: 60 }]}
  ${'sum_over_time((max(rate(a[5m])) > bool b)[6h:] ) + c'} | ${[{ selector: 'a', looks: 360 }, { selector: 'b', looks: 360 }, { selector: 'c', looks: 1 }]}
  ${'count_over_time((sum_over_time(a[1h:1m]))[1d:1h])'}    | ${[{ selector: 'a', looks: 24 }]}
  ${'increase(a[1h] offset 5m)'}                            | ${[{ selector: 'a', rangeMs: 3_600_000 }]}
  ${'increase(a[1h]'}                                       | ${undefined}
  ${'increase(a[x])'}                                       | ${undefined}
`('$query reads what its selectors have', ({ query, reads }) => {
  expect(queryReads(query)).toEqual(reads);
});

const free: Indicator = {
  ...{ kind: 'free', language: 'promql', given: 'bad', groupBy: [] },
  event: { by: 'query', query: 'sum(increase(a{code="500"}[$__window])) + sum(increase(a{code="503"}[$__window]))' },
  total: { by: 'series', series: { metric: 'b', matchers: [] } },
};

it('counts each series of a metric once, and each reading of it', () => {
  const [failed, refused] = ['a{code="500"}', 'a{code="503"}'];
  expect(ownSeries(free)).toEqual({ selectors: [failed, refused, 'b'], apart: [`${failed} or ${refused}`, 'b'] });
  const [few, many] = [
    { series: 2, everyMs: 60_000 },
    { series: 10, everyMs: 15_000 },
  ];
  expect(ownSamplesADay([few, many])).toBe(2 * 1440 + 10 * 5760);
  const queries = { bad: 'sum(increase(a{code="500"}[1h])) + sum(a{code="503"})', total: 'sum(increase(b[1h]))' };
  const request = { dataSourceUid: 'x', widthMs: 3_600_000, fromMs: 0, toMs: 86_400_000, queries };
  const sizes = new Map(Object.entries({ [failed]: few, [refused]: few, b: many }));
  expect(ownSamplesRead({ requests: [request] }, sizes)).toBe(24 * (2 * 60 + 2 + 10 * 240));
});

it.each([
  ['a_total{code="500"}', '{__name__="a_total"}', true],
  ['{"http.requests",code="500"}', '{code="200", "http.requests"}', true],
  ["{ __name__ = 'a_total', code='500'}", 'a_total', true],
  ['{__name__="a_total",code="500"}', '{__name__="b_total",code="500"}', false],
  ['{__name__=~"a_total|b_total"}', 'a_total', false],
])('takes %s and %s for one metric: %s', (event, total, isOne) => {
  const [selectors, query] = [[event, total], (text: string) => ({ by: 'query' as const, query: text })];
  const [bad, all] = selectors.map((text) => query(`sum(increase(${text}[$__window]))`));
  const found = ownSeries({ ...free, event: bad ?? query(''), total: all ?? query('') });
  expect(found).toEqual({ selectors, apart: isOne ? [selectors.join(' or ')] : selectors });
});

it('is of own queries in PromQL and of native histograms alone', () => {
  const histogram = { metric: 'took_seconds', matchers: [] };
  const latency = { kind: 'latency', histogram, threshold: 1, groupBy: [] } as const;
  expect(ownSeries({ ...latency, native: true })).toEqual({ selectors: ['took_seconds'], apart: ['took_seconds'] });
  expect(ownSeries(latency)).toBeUndefined();
  expect(ownSeries({ ...free, language: 'logql' })).toBeUndefined();
  expect(ownSeries({ ...free, event: { by: 'query', query: 'max(increase(a[$__window]))' } })).toBeUndefined();
});
