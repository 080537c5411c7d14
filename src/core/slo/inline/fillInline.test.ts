import { fillInline } from './fillInline';
import type { InlineOptions } from './inlineOptions';

const options: InlineOptions = {
  dataSourceUid: '$source',
  kind: 'bad',
  event: 'errors_total{job="$job",code=~"$code"}',
  total: 'requests_total{job="$job"}',
  histogram: '',
  threshold: 0.5,
  target: '$target',
  window: '$days',
};

it('fills selectors, objective and window', () => {
  const values = { $job: 'checkout', $code: '5..', $target: '99.9', $days: '30d' };
  const fill = (text: string) => Object.entries(values).reduce((all, [name, value]) => all.replace(name, value), text);
  expect(fillInline(options, fill)).toEqual({
    ...options,
    event: 'errors_total{job="checkout",code=~"5.."}',
    total: 'requests_total{job="checkout"}',
    target: '99.9',
    window: '30d',
  });
});

it('never lets the value of a variable write a query', () => {
  const hostile = 'a"} or vector(1) #';
  expect(fillInline(options, (text) => text.replace('$job', hostile)).total).toBe(
    String.raw`requests_total{job="a\"} or vector(1) #"}`
  );
});

it('asks for the regular expression of a variable where it stands in one', () => {
  const formats: Array<string | undefined> = [];
  fillInline(options, (text, format) => {
    formats.push(format);
    return text;
  });
  expect(formats.slice(0, 2)).toEqual([undefined, 'regex']);
});

it('leaves what is no selector for the reader to refuse', () => {
  expect(fillInline({ ...options, event: 'rate($x[5m])' }, () => 'filled').event).toBe('rate($x[5m])');
});
