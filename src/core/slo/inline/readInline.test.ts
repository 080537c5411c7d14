import type { InlineOptions } from './inlineOptions';
import { readInline } from './readInline';

const complete: InlineOptions = {
  dataSourceUid: '',
  kind: 'bad',
  event: 'http_requests_total{job="checkout",code=~"5.."}',
  total: 'http_requests_total{job="checkout"}',
  histogram: '',
  threshold: 0.5,
  target: '99.9',
  window: '30d',
};

it('reads a ratio', () => {
  const result = readInline(complete);
  expect(result).toMatchObject({
    kind: 'slo',
    slo: {
      target: 0.999,
      window: { kind: 'rolling', durationMs: 30 * 86_400_000 },
      indicator: { kind: 'ratio', given: 'bad', total: { metric: 'http_requests_total' } },
      dataSource: {},
    },
  });
});

it('reads a latency objective, which needs no other queries', () => {
  const result = readInline({
    ...complete,
    kind: 'latency',
    event: '',
    total: '',
    histogram: 'request_duration_seconds',
  });
  expect(result).toMatchObject({ kind: 'slo', slo: { indicator: { kind: 'latency', threshold: 0.5 } } });
});

it('says all that is wrong at once', () => {
  const result = readInline({ ...complete, event: 'rate(errors[5m])', total: '', target: '100', window: '1M' });
  expect(result).toEqual({
    kind: 'incomplete',
    problems: [
      { field: 'event', code: 'more-than-a-selector' },
      { field: 'total', code: 'missing' },
      { field: 'target', code: 'out-of-range' },
      { field: 'window', code: 'rolling-needs-fixed-length' },
    ],
  });
});
