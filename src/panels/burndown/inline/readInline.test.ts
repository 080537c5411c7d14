import { selector } from '../../../core/promql/selector';
import { defaultOptions, type InlineOptions } from '../options';
import { readInline } from './readInline';

const complete: InlineOptions = {
  ...defaultOptions.inline,
  event: 'http_requests_total{job="checkout",code=~"5.."}',
  total: 'http_requests_total{job="checkout"}',
};
const asIs = (text: string) => text;

it('reads a ratio', () => {
  const result = readInline(complete, asIs);
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
  const result = readInline({ ...defaultOptions.inline, kind: 'latency', histogram: 'request_duration_seconds' }, asIs);
  expect(result).toMatchObject({ kind: 'slo', slo: { indicator: { kind: 'latency', threshold: 0.5 } } });
});

it('says all that is wrong at once', () => {
  const result = readInline(
    { ...complete, event: 'rate(errors[5m])', total: '', target: '100', window: '1M' },
    asIs
  );
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

it('never lets the value of a variable write a query', () => {
  const hostile = 'a"} or vector(1) #';
  const result = readInline({ ...complete, total: 'http_requests_total{job="$job"}' }, (text) =>
    text.replace('$job', hostile)
  );
  if (result.kind !== 'slo' || result.slo.indicator.kind !== 'ratio') {
    throw new Error('a ratio is expected');
  }
  expect(result.slo.indicator.total.matchers).toEqual([{ label: 'job', op: '=', value: hostile }]);
  expect(selector(result.slo.indicator.total)).toBe(String.raw`http_requests_total{job="a\"} or vector(1) #"}`);
});

it('asks for the regular expression of a variable where it stands in one', () => {
  const formats: Array<string | undefined> = [];
  readInline({ ...complete, event: 'errors{a="$a",b=~"$b"}', total: 'requests' }, (text, format) => {
    formats.push(format);
    return text;
  });
  expect(formats.slice(0, 2)).toEqual([undefined, 'regex']);
});
