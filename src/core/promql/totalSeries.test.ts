import type { FreeIndicator } from '../slo/slo';
import { freeSeries, totalSeries } from './totalSeries';

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
  ['lines of logs, which come when they come', { language: 'logql' }, true],
])('%s', (_, changed, isWhole) => {
  expect(freeSeries({ ...indicator, ...changed }).isWhole).toBe(isWhole);
});
