import { indicatorQueries } from '../slo/indicatorQueries';
import type { Counted, FreeIndicator } from '../slo/slo';

const HOUR_MS = 3_600_000;
const exact = { precision: 'exact', births: 'count' } as const;
const matchers = [{ label: 'job', op: '=' as const, value: 'a"b' }];
const query = (text: string): Counted => ({ by: 'query', query: text });
const series: Counted = { by: 'series', series: { metric: 'requests_total', matchers } };
const lines: Counted = { by: 'lines', lines: { matchers, lines: [], fields: [] } };
const free = (indicator: Partial<FreeIndicator>): FreeIndicator => ({
  ...{ kind: 'free', language: 'promql', given: 'bad', event: query('increase(failed[$__window])'), total: series },
  groupBy: [],
  ...indicator,
});

it('asks queries as they are written, selectors as the builder writes them, and no births', () => {
  expect(indicatorQueries(free({}), HOUR_MS, exact)).toEqual({
    queries: { bad: 'increase(failed[1h])', total: 'sum(increase(requests_total{job="a\\"b"}[1h]))' },
    language: undefined,
  });
});

it('sums by the labels of groups', () => {
  expect(indicatorQueries(free({ given: 'good', groupBy: ['region', 'tier'] }), HOUR_MS, exact).queries).toEqual({
    good: 'sum by (region, tier) (increase(failed[1h]))',
    total: 'sum by (region, tier) (increase(requests_total{job="a\\"b"}[1h]))',
  });
});

it('asks a Loki in LogQL', () => {
  const event = query('sum(count_over_time({job="shop"} |= "failed" [$__window]))');
  expect(indicatorQueries(free({ language: 'logql', event, total: lines }), HOUR_MS, exact)).toEqual({
    queries: {
      bad: 'sum(count_over_time({job="shop"} |= "failed" [1h]))',
      total: 'sum(count_over_time({job="a\\"b"} [1h]))',
    },
    language: 'logql',
  });
});
