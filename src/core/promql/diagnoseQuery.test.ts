import fc from 'fast-check';
import { diagnoseQuery } from './diagnoseQuery';
import { diagnoseRatio } from './diagnoseRatio';
import { mayBeAsked } from './freeQuery';
import { placeOf } from './placeOf';

it.each`
  query                                                 | findings
  ${'sum(increase(a{b=~"[x"}[$__window])) # [5m'}       | ${[]}
  ${'sum(count_over_time({a="b"} |= `"` [$__window]))'} | ${[]}
  ${'sum(increase(a[$__window])'}                       | ${['bracket-open ( 3']}
  ${'sum(increase(a[$__window])))'}                     | ${['bracket-unopened ) 27']}
  ${'sum(increase(a{b="c}[$__window]))'}                | ${['text-open " 17']}
  ${'increase(a[$__window]), b'}                        | ${['several-expressions , 22']}
  ${'sum(increase(a[5m]))'}                             | ${['range-in-place-of-window [5m] 14']}
  ${'sum(a)'}                                           | ${['window-missing  0']}
  ${'sum(increase(a[$__rate_interval]))'}               | ${['other-variable [$__rate_interval] 14']}
  ${'sum(increase(a{b=$job}[$__window]))'}              | ${['other-variable $job 17']}
  ${'sum(irate(a[$__window]))'}                         | ${['irate irate 4']}
  ${'max_over_time(a[$__window])'}                      | ${['not-additive max_over_time 0']}
  ${'rate(a[$__window]) + increase(b[$__window])'}      | ${['rate-mixed rate 0']}
  ${'sum(rate(a[$__window]))'}                          | ${['rate rate 4']}
  ${'increase(a[$__window]) / increase(a[5m])'}         | ${['fixed-range [5m] 35']}
`('finds in $query: $findings', ({ query, findings }) => {
  expect(diagnoseQuery(query).map(({ code, text, at }) => `${code} ${text} ${at}`)).toEqual(findings);
});

it.each`
  event                             | total                        | groupBy       | findings
  ${'sum(f(a{j="x",code="5"}[w]))'} | ${'sum(f(a{j="x"}[w]))'}     | ${[]}         | ${[]}
  ${'sum(f(a{code="5"}[w]))'}       | ${'sum(f(a{j="x"}[w]))'}     | ${[]}         | ${['label-of-total-only j 8']}
  ${'sum(f(a{j="y"}[w]))'}          | ${'sum(f(a{j="x"}[w]))'}     | ${[]}         | ${['cannot-match j 8']}
  ${'sum(f(a{j=~"y"}[w]))'}         | ${'sum(f(a{j="x"}[w]))'}     | ${[]}         | ${[]}
  ${'sum(f(failed[w]))'}            | ${'sum(f(a{j="x"}[w]))'}     | ${[]}         | ${[]}
  ${'sum by (r) (f(a[w]))'}         | ${'sum(f(a[w]))'}            | ${['r']}      | ${['group-lost r 0']}
  ${'sum without (r) (f(a[w]))'}    | ${'sum(f(a[w])) by (r)'}     | ${['r']}      | ${['group-lost r 0']}
  ${'f(a[w])'}                      | ${'sum by (r, s) (f(a[w]))'} | ${['s', 'r']} | ${[]}
`('compares $event with $total', ({ event, total, groupBy, findings }) => {
  expect(diagnoseRatio(event, total, groupBy).map(({ code, label, at }) => `${code} ${label} ${at}`)).toEqual(findings);
});

const bits = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '`',
  '#',
  '\\',
  ',',
  '\n',
  '$__window',
  '$',
  'rate',
  'irate',
  'a',
  '[5m]',
  'by',
];

it('finds an error wherever the query cannot be asked, and nowhere else; no text throws', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const hasError = diagnoseQuery(text).some(({ severity }) => severity === 'error');
      expect(hasError || mayBeAsked(text)).toBe(true);
      expect(diagnoseQuery(text).every(({ at }) => placeOf(text, at).line >= 1)).toBe(true);
      diagnoseRatio(text, parts.reverse().join(''), ['a']);
    }),
    { numRuns: 1_000 }
  );
});

it.each(['(', '[', '"\\', 'a{b="c"}', '[5m]', '[$__window]', ') by (', 'sum ', '#\n', '$'])(
  'reads 100 kB of %s',
  (part) => {
    const text = part.repeat(100_000 / part.length);
    expect(diagnoseQuery(text)).toBeDefined();
    expect(diagnoseRatio(text, text, ['a'])).toBeDefined();
  },
  10_000
);

it('tells line and column', () => {
  expect([placeOf('a\nbc', 3), placeOf('', 0)]).toEqual([
    { line: 2, column: 2 },
    { line: 1, column: 1 },
  ]);
});
