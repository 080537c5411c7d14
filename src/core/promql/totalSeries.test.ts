import type { FreeIndicator } from '../slo/slo';
import { freeSeries, sidesSeries, totalSeries } from './totalSeries';

const series = (metric: string) => ({ metric, matchers: [] });
const indicator: FreeIndicator = {
  kind: 'free',
  language: 'promql',
  given: 'bad',
  event: { by: 'query', query: 'sum(increase(slow[$__window])) + sum(increase(rare[$__window]))' },
  total: { by: 'series', series: series('all') },
  groupBy: [],
};

it('own queries are made of the series on both sides', () => {
  expect(freeSeries(indicator)).toEqual({ series: [series('all'), series('slow'), series('rare')], isWhole: true });
  expect(totalSeries(indicator)).toEqual(series('all'));
});

it.each<[string, Partial<FreeIndicator>, boolean]>([
  ['a side that is not plainly written', { event: { by: 'query', query: 'f({a="b"}[$__window])' } }, false],
  [
    'a range beside that is not',
    { event: { by: 'query', query: `sum(f(a[$__window])) + sum(f(b{c='d'}[$__window]))` } },
    false,
  ],
  ['a range in a comment alone', { event: { by: 'query', query: 'f(a[$__window]) # of {b="c"}[$__window]' } }, true],
  ['lines of logs, which come when they come', { language: 'logql' }, true],
])('%s', (_, changed, isWhole) => {
  expect(freeSeries({ ...indicator, ...changed }).isWhole).toBe(isWhole);
});

it('each side has its series, a latency the bucket up to its bound', () => {
  const sides = (of: Parameters<typeof sidesSeries>[0]) =>
    sidesSeries(of).map(({ side, series: one }) => [side, one.metric]);
  expect(sides(indicator)).toEqual([
    ['total', 'all'],
    ['event', 'slow'],
    ['event', 'rare'],
  ]);
  const latency = { kind: 'latency', histogram: series('took'), threshold: 0.5, groupBy: [] } as const;
  expect(sidesSeries(latency)).toEqual([
    { side: 'total', series: series('took_count') },
    { side: 'event', series: { metric: 'took_bucket', matchers: [{ label: 'le', op: '=', value: '0.5' }] } },
  ]);
  expect(sides({ ...latency, native: true as const })).toEqual([['total', 'took']]);
});
