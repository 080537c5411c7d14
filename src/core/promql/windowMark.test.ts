import fc from 'fast-check';
import { fixWindow, markWindow } from './windowMark';

it.each`
  query                                                 | expected                                                         | assumed
  ${'sum(rate(a[{{.window}}]))'}                        | ${'sum(rate(a[$__window]))'}                                     | ${undefined}
  ${'sum(rate(a[{{ .window }}])) - sum(rate(b[5m]))'}   | ${'sum(rate(a[$__window])) - sum(rate(b[5m]))'}                  | ${undefined}
  ${'sum(rate(a[$__rate_interval]))'}                   | ${'sum(rate(a[$__window]))'}                                     | ${undefined}
  ${'sum(rate(a[${__interval}]))'}                      | ${'sum(rate(a[$__window]))'}                                     | ${undefined}
  ${'sum(increase(a[$__window]))'}                      | ${'sum(increase(a[$__window]))'}                                 | ${undefined}
  ${'sum(rate(a[5m])) + sum(rate(b{c="[1h]"}[5m]))'}    | ${'sum(rate(a[$__window])) + sum(rate(b{c="[1h]"}[$__window]))'} | ${'5m'}
  ${'sum(count_over_time({job="a"} |= "x[5m]" [1m]))'}  | ${'sum(count_over_time({job="a"} |= "x[5m]" [$__window]))'}      | ${'1m'}
  ${'sum_over_time((count(a < 1))[{{.window}}:]) or b'} | ${'sum_over_time((count(a < 1))[$__window:]) or b'}              | ${undefined}
`('marks $query', ({ query, expected, assumed }) => {
  expect(markWindow(query)).toEqual({ ok: true, query: expected, assumed });
});

it.each`
  query                                        | why
  ${'sum(a)'}                                  | ${'it has no range'}
  ${'max_over_time(a[5m])'}                    | ${'the largest of an hour is not that of five minutes'}
  ${'sum(rate(a[5m])) / sum(rate(b[1h]))'}     | ${'two lengths mean two things'}
  ${'sum_over_time((a > 1)[1h:1m])'}           | ${'a subquery has a step of its own'}
  ${'sum(rate(a[5m])) + max_over_time(b[5m])'} | ${'one of the functions does not add up'}
  ${'count(a{b="{{.window}}"})'}               | ${'a text is a text'}
  ${''}                                        | ${'there is nothing'}
`('leaves $query: $why', ({ query }) => {
  expect(markWindow(query)).toEqual({ ok: false });
});

it('fixes a window', () => {
  expect(fixWindow('rate(a{b="{{.window}}"}[{{.window}}]) > $__interval', '5m')).toBe(
    'rate(a{b="{{.window}}"}[5m]) > 5m'
  );
});

it('takes any text, at once, and leaves what is quoted', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => expect(markWindow(text)).toHaveProperty('ok')));
  // What a search that goes back and forth would take minutes for.
  markWindow(`${'sum(rate(a['.repeat(5_000)}${'(('.repeat(10_000)}"`);
  markWindow('a ('.repeat(10_000));
});
