import fc from 'fast-check';
import { countedSelector } from './countedSelector';
import { selector } from './selector';

const shop = { metric: 'http_requests_total', matchers: [{ label: 'job', op: '=', value: 'shop' }] };

it.each`
  query
  ${'http_requests_total{job="shop"}'}
  ${'sum(http_requests_total{job="shop"})'}
  ${'sum(rate(http_requests_total{job="shop"}[5m]))'}
  ${'sum (\n  increase( http_requests_total{job="shop"}[{{.window}}] )\n)'}
  ${'rate(http_requests_total{job="shop"}[$__rate_interval])'}
`('reads $query', ({ query }) => {
  expect(countedSelector(query)).toEqual({ ok: true, value: shop });
});

it.each`
  query
  ${''}
  ${'sum(rate(a[5m])) / sum(rate(b[5m]))'}
  ${'sum(rate(a[5m])) + sum(rate(b[5m]))'}
  ${'sum(a) or vector(0)'}
  ${'sum by (job) (rate(a[5m]))'}
  ${'sum(rate(a[5m])) by (job)'}
  ${'avg(rate(a[5m]))'}
  ${'irate(a[5m])'}
  ${'rate(a[5m]) * 2'}
  ${'rate(a[5m] offset 1h)'}
  ${'max_over_time(a[5m])'}
  ${'a[5m]'}
  ${'rate(rate(a[5m])[5m])'}
  ${'rate(a[1h:5m])'}
`('refuses $query: it is more than a counter', ({ query }) => {
  expect(countedSelector(query)).toEqual({ ok: false, code: 'more-than-a-counter' });
});

it('reads any selector that is written, in any of these calls', () => {
  const matcher = fc.record({
    label: fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/),
    op: fc.constantFrom('=' as const, '!=' as const, '=~' as const, '!~' as const),
    value: fc.string(),
  });
  const written = fc.record({
    metric: fc.stringMatching(/^[a-z_:][a-z0-9_:]{0,12}$/),
    matchers: fc.array(matcher, { maxLength: 3 }),
  });
  const calls = fc.constantFrom(
    (text: string) => text,
    (text: string) => `sum(${text})`,
    (text: string) => `sum(rate(${text}[5m]))`,
    (text: string) => `increase(${text}[30d])`
  );
  fc.assert(
    fc.property(written, calls, (value, call) => {
      expect(countedSelector(call(selector(value)))).toEqual({ ok: true, value });
    })
  );
});
