import type { CounterIndicator } from '../recorded/counterIndicator';
import { ratioWith } from '../slo/testing/question';
import { sliQueries } from './sliQueries';

const HOUR_MS = 3_600_000;
const bad = 'http_requests_total{code=~"5.."}';
const total = 'http_requests_total';
const fast = { precision: 'fast', births: 'flag' } as const;

it('counts with increase, and asks for the births of bad series', () => {
  expect(sliQueries(ratioWith({}), HOUR_MS, fast)).toEqual({
    bad: `sum(increase(${bad}[1h]))`,
    total: `sum(increase(${total}[1h]))`,
    births: `sum(${bad} unless ${bad} offset 1h)`,
  });
});

it('good given has no births to ask for', () => {
  expect(sliQueries(ratioWith({ given: 'good' }), 900_000, fast)).toEqual({
    good: `sum(increase(${bad}[15m]))`,
    total: `sum(increase(${total}[15m]))`,
  });
});

it('exact subtracts the values at the edges and falls back to increase where a counter was reset', () => {
  expect(sliQueries(ratioWith({}), HOUR_MS, { precision: 'exact', births: 'flag' }).total).toBe(
    `sum(((${total} - ${total} offset 1h) >= 0 and resets(${total}[65m]) == 0) or increase(${total}[1h]))`
  );
});

it('counted births come before the fallback, but only of targets that were scraped before', () => {
  const scraped = `on (job, instance) ${total} offset 1h`;
  expect(sliQueries(ratioWith({}), HOUR_MS, { precision: 'exact', births: 'count' })).toEqual({
    bad: `sum(((${bad} - ${bad} offset 1h) >= 0 and resets(${bad}[65m]) == 0) or (${bad} unless ${bad} offset 1h and ${scraped}) or increase(${bad}[1h]))`,
    total: `sum(((${total} - ${total} offset 1h) >= 0 and resets(${total}[65m]) == 0) or (${total} unless ${total} offset 1h and ${scraped}) or increase(${total}[1h]))`,
    births: `sum(${bad} unless ${bad} offset 1h unless ${scraped})`,
  });
  expect(sliQueries(ratioWith({}), HOUR_MS, { precision: 'fast', births: 'count' }).bad).toBe(
    `sum((${bad} unless ${bad} offset 1h and ${scraped}) or increase(${bad}[1h]))`
  );
});

it('groups by labels', () => {
  const queries = sliQueries(ratioWith({ groupBy: ['region', 'route'] }), 6 * HOUR_MS, fast);
  expect(queries.bad).toBe(`sum by (region, route) (increase(${bad}[6h]))`);
  expect(queries.births).toBe(`sum by (region, route) (${bad} unless ${bad} offset 6h)`);
});

it('refuses a group label that would get out of its place', () => {
  expect(() => sliQueries(ratioWith({ groupBy: ['a) (vector(1)'] }), HOUR_MS, fast)).toThrow(RangeError);
});

it.each`
  threshold    | le
  ${0.5}       | ${'le="0.5"'}
  ${1}         | ${'le=~"1|1\\\\.0"'}
  ${2.5}       | ${'le="2.5"'}
  ${10}        | ${'le=~"10|10\\\\.0"'}
  ${1_000_000} | ${'le=~"1000000|1000000\\\\.0|1e\\\\+06"'}
  ${0.00005}   | ${'le=~"0\\\\.00005|5e-05"'}
`('finds the bound $threshold however it is spelled', ({ threshold, le }) => {
  const indicator: CounterIndicator = {
    kind: 'latency',
    histogram: { metric: 'request_seconds', matchers: [{ label: 'job', op: '=', value: 'auth' }] },
    threshold,
    groupBy: [],
  };
  expect(sliQueries(indicator, HOUR_MS, fast)).toEqual({
    good: `sum(increase(request_seconds_bucket{job="auth",${le}}[1h]))`,
    total: 'sum(increase(request_seconds_count{job="auth"}[1h]))',
  });
});
