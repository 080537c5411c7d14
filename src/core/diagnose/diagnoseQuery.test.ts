import fc from 'fast-check';
import { diagnoseQuery } from './diagnoseQuery';
import { diagnoseRatio } from './diagnoseRatio';
import { mayBeAsked } from '../promql/freeQuery';
import { placeOf } from './placeOf';
import { queryPiece } from '../promql/testing/queryPieces';

it.each`
  query                                                                                   | findings
  ${'sum(increase(a{b=~"[x"}[$__window])) # [5m'}                                         | ${[]}
  ${'sum(increase(a[$__window])'}                                                         | ${['bracket-open ( 3']}
  ${'sum(increase(a[$__window])))'}                                                       | ${['syntax ) 27']}
  ${'sum(increase(a{b="c}[$__window]))'}                                                  | ${['text-open " 17']}
  ${'increase(a[$__window]), b'}                                                          | ${['syntax , 22']}
  ${'sum(encrease(a[$__window]))'}                                                        | ${['syntax ( 12']}
  ${'sum(increase(a[$__window])) +'}                                                      | ${['syntax  29']}
  ${'sum(increase(a[5m]))'}                                                               | ${['range-in-place-of-window [5m] 14']}
  ${'sum(a)'}                                                                             | ${['window-missing  0']}
  ${'# nothing but a comment'}                                                            | ${['syntax  23']}
  ${'sum(increase(a[$__rate_interval]))'}                                                 | ${['other-variable $__rate_interval 15']}
  ${'sum(increase(a{b=$job}[$__window]))'}                                                | ${['other-variable $job 17']}
  ${'sum(increase(a{b="${__user.login}"}[$__window]))'}                                   | ${['other-variable "${__user.login}" 17']}
  ${'increase(a[5m]) * $__window'}                                                        | ${['range-in-place-of-window [5m] 10', 'window-no-range $__window 18']}
  ${'increase(a[$__window] offset $__window)'}                                            | ${['window-no-range $__window 29']}
  ${'sum(irate(a[$__window]))'}                                                           | ${['irate irate 4']}
  ${'max_over_time(a[$__window])'}                                                        | ${['not-additive max_over_time 0']}
  ${'rate(a[$__window]) + increase(b[$__window])'}                                        | ${['rate-mixed rate 0']}
  ${'sum(rate(a[$__window]))'}                                                            | ${['rate rate 4']}
  ${'increase(a[$__window]) + increase(b[5m])'}                                           | ${['fixed-range [5m] 35']}
  ${'sum(sum_over_time((rate(a[5m]) > bool 1)[$__window:1m]))'}                           | ${[]}
  ${'increase(a[$__window]) / increase(a[$__window])'}                                    | ${['not-a-sum / 23']}
  ${'1e3 * sum(increase(a[$__window])) / 0x1F'}                                           | ${[]}
  ${'max by (b) (increase(a[$__window]))'}                                                | ${['not-a-sum max 0']}
  ${'increase(a[$__window]) > 5'}                                                         | ${['not-a-sum > 23']}
  ${'sum by (b) (increase(a[$__window])) - sum(increase(c[$__window]))'}                  | ${['sides-apart - 36']}
  ${'sum by (b) (increase(a[$__window])) - on () group_left sum(increase(c[$__window]))'} | ${['not-a-sum sum 0']}
  ${'sum by (b) (increase(a[$__window])) - sum(increase(c[$__window])) by (b)'}           | ${['not-a-sum sum 0']}
`('finds in $query: $findings', ({ query, findings }) => {
  expect(diagnoseQuery(query, 'promql').map(({ code, text, at }) => `${code} ${text} ${at}`)).toEqual(findings);
});

it.each`
  query                                                                          | findings
  ${'sum(count_over_time({a="b"} |= `"` [$__window]))'}                          | ${[]}
  ${'sum(count_over_time({a="b"} | json | x > 5 [$__window])) / 2 or vector(0)'} | ${[]}
  ${'count_over_time({a="b"} | json | x > [$__window])'}                         | ${['syntax [ 37']}
  ${'sum(count_over_time({a="b"}[5m]))'}                                         | ${['range-in-place-of-window [5m] 27']}
  ${'{a="b"} |= "c"'}                                                            | ${['window-missing  0']}
  ${'quantile_over_time(0.9, {a="b"} | unwrap c [$__window])'}                   | ${['not-additive quantile_over_time 0']}
  ${'sum(rate({a="b"}[$__window]))'}                                             | ${['rate rate 4']}
  ${'topk(3, count_over_time({a="b"}[$__window]))'}                              | ${['not-a-sum topk 0']}
  ${'sum by (c) (rate({a="b"}[$__window])) + sum(rate({a="b"}[$__window]))'}     | ${['rate rate 12', 'sides-apart + 38', 'rate rate 44']}
`('finds in LogQL $query: $findings', ({ query, findings }) => {
  expect(diagnoseQuery(query, 'logql').map(({ code, text, at }) => `${code} ${text} ${at}`)).toEqual(findings);
});

it.each`
  text                                                           | place
  ${'sum(increase(a[$__window])) / sum(increase(b[$__window]))'} | ${'/ 28'}
  ${'increase(a[$__window]) * 2 * increase(b[$__window])'}       | ${'* 27'}
  ${'increase(a[$__window]) > 0'}                                | ${'> 23'}
  ${'sum(increase(a[$__window]) >= 10)'}                         | ${'> 27'}
  ${'max(increase(a[$__window]))'}                               | ${'max 0'}
  ${'sum(avg by (job) (increase(a[$__window])))'}                | ${'avg 4'}
  ${'topk(3, increase(a[$__window]))'}                           | ${'topk 0'}
  ${'count(increase(a[$__window]))'}                             | ${'count 0'}
  ${'clamp_min(increase(a[$__window]), 1)'}                      | ${'clamp_min 0'}
  ${'ceil(increase(a[$__window]))'}                              | ${'ceil 0'}
  ${'increase(a[$__window]) ^ 2'}                                | ${'^ 23'}
  ${'increase(a[$__window]) % 2'}                                | ${'% 23'}
  ${'increase(a[$__window]) + 1'}                                | ${'1 25'}
  ${'1 - increase(a[$__window])'}                                | ${'1 0'}
  ${'2 / increase(a[$__window])'}                                | ${'2 0'}
  ${'increase(a[$__window]) or increase(b[$__window])'}          | ${'or 23'}
  ${'increase(a[$__window]) or vector(1)'}                       | ${'or 23'}
  ${'increase(a[$__window]) and up'}                             | ${'and 23'}
  ${'increase(a[$__window]) unless on (job) up'}                 | ${'unless 23'}
  ${'increase(a[$__window]) * on (job) group_left info'}         | ${'* 23'}
  ${'increase(a[$__window]) + up'}                               | ${'up 25'}
  ${'sum(increase(a[$__window:30m]))'}                           | ${'increase 4'}
  ${'sum(sum_over_time((a @ end())[$__window:1m]))'}             | ${'@ 21'}
  ${'sum(increase(a[$__window])) - increase(b[$__window])'}      | ${'increase 30'}
`('tells where $text is no sum: $place', ({ text, place }) => {
  expect(diagnoseQuery(text, 'promql').map((finding) => `${finding.text} ${finding.at}`)).toEqual([place]);
});

it.each`
  event                                        | total                                                           | groupBy       | findings
  ${'sum(increase(a{j="x",code="5"}[1m]))'}    | ${'sum(increase(a{j="x"}[1m]))'}                                | ${[]}         | ${[]}
  ${'sum(increase(a{code="5"}[1m]))'}          | ${'sum(increase(a{j="x"}[1m]))'}                                | ${[]}         | ${['label-of-total-only j 15']}
  ${'sum(increase(a{j="y"}[1m]))'}             | ${'sum(increase(a{j="x"}[1m]))'}                                | ${[]}         | ${['cannot-match j 15']}
  ${'sum(increase(a{j=~"y"}[1m]))'}            | ${'sum(increase(a{j="x"}[1m]))'}                                | ${[]}         | ${[]}
  ${'sum(increase(a{j="x"}[1m]))'}             | ${'sum(increase(a{j=~"y|z"}[1m]))'}                             | ${[]}         | ${['cannot-match j 15']}
  ${'sum(increase(a{j="x"}[1m]))'}             | ${'sum(increase(a{j=~"x|z"}[1m]))'}                             | ${[]}         | ${[]}
  ${'sum(increase(a{j="x"}[1m]))'}             | ${'sum(increase(a{j=~"(?i)X"}[1m]))'}                           | ${[]}         | ${[]}
  ${'sum(increase(a{j="x"}[1m]))'}             | ${'sum(increase(a{j=~"[[:alpha:"}[1m]))'}                       | ${[]}         | ${[]}
  ${'sum(increase(a{j="x"}[1m]))'}             | ${'sum(increase(a{j!="x"}[1m]))'}                               | ${[]}         | ${['cannot-match j 15']}
  ${'sum(increase(a{j="x"}[1m]))'}             | ${'sum(increase(a{j!="y"}[1m]))'}                               | ${[]}         | ${[]}
  ${'sum(increase(a{j="x"}[1m]))'}             | ${'sum(increase(a{j!~"x|y"}[1m]))'}                             | ${[]}         | ${['cannot-match j 15']}
  ${'sum(increase(a{j="x"}[1m]))'}             | ${'sum(increase(a{j!~"y"}[1m]))'}                               | ${[]}         | ${[]}
  ${'sum(increase(a{j="x"}[1m]))'}             | ${'sum(increase(a{j!="x"}[1m])) + sum(increase(a{j="x"}[1m]))'} | ${[]}         | ${[]}
  ${'sum(increase(failed[1m]))'}               | ${'sum(increase(a{j="x"}[1m]))'}                                | ${[]}         | ${[]}
  ${'sum by (r) (increase(a[1m]))'}            | ${'sum(increase(a[1m]))'}                                       | ${['r']}      | ${['group-lost r 0']}
  ${'sum without (r) (increase(a[1m]))'}       | ${'sum(increase(a[1m])) by (r)'}                                | ${['r']}      | ${['group-lost r 0']}
  ${'increase(a[1m])'}                         | ${'sum by (r, s) (increase(a[1m]))'}                            | ${['s', 'r']} | ${[]}
  ${'(sum by (r) (sum(increase(a[1m])))) * 2'} | ${'2 * (sum(increase(a[1m])))'}                                 | ${['r']}      | ${['group-lost r 5']}
`('compares $event with $total', ({ event, total, groupBy, findings }) => {
  const found = diagnoseRatio({ event, total, groupBy, language: 'promql' });
  expect(found.map(({ code, label, at }) => `${code} ${label} ${at}`)).toEqual(findings);
});

it('compares streams of logs', () => {
  const [event, total] = ['sum(rate({a="b",c="d"}[$__window]))', 'sum(rate({a="x",e=~"f"}[$__window])) by (g)'];
  expect(diagnoseRatio({ event, total, groupBy: ['g'], language: 'logql' })).toEqual([
    { code: 'label-of-total-only', side: 'total', at: 16, label: 'e' },
    { code: 'cannot-match', side: 'event', at: 10, label: 'a', event: 'b', total: 'x' },
    { code: 'group-lost', side: 'event', at: 0, label: 'g' },
  ]);
});

it.each(['promql', 'logql'] as const)(
  'finds an error wherever a query in %s cannot be asked; no text throws',
  (language) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(queryPiece, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const found = diagnoseQuery(text, language);
        expect(found.some(({ severity }) => severity === 'error') || mayBeAsked(text)).toBe(true);
        expect(found.every(({ at }) => at <= text.length && placeOf(text, at).line >= 1)).toBe(true);
        diagnoseRatio({ event: text, total: parts.reverse().join(''), language, groupBy: ['a'] });
      }),
      { numRuns: 1_000 }
    );
  }
);

it.each([
  '(',
  '[',
  '"\\',
  'a{b="c"}',
  '[5m]',
  '[$__window]',
  ') by (',
  'sum ',
  'sum(',
  '#\n',
  '$',
  'rate(a[$__window])+',
])(
  'reads much of %s',
  (part) => {
    for (const length of [2_000, 100_000]) {
      const text = part.repeat(length / part.length);
      for (const language of ['promql', 'logql'] as const) {
        expect(diagnoseQuery(text, language)).not.toEqual(part.startsWith('rate') ? undefined : []);
        diagnoseRatio({ event: text, total: text, language, groupBy: ['a'] });
      }
    }
  },
  10_000
);

it.each`
  query                                                                                                                 | side       | findings
  ${'sum(increase(a[$__window])) or vector(0)'}                                                                         | ${'event'} | ${[]}
  ${'sum(increase(a[$__window])) or vector(0)'}                                                                         | ${'total'} | ${['zero-total error 28']}
  ${'sum(count_over_time((a or vector(0))[$__window:1m]))'}                                                             | ${'event'} | ${[]}
  ${'sum(count_over_time((a or vector(0))[$__window:1m]))'}                                                             | ${'total'} | ${['zero-moments warning 23']}
  ${'sum(count_over_time((a{b=" or vector(0)"})[$__window:1m]))'}                                                       | ${'total'} | ${[]}
  ${'sum(increase(a[$__window])) - (sum(increase(b[$__window])) or vector(0)) + sum(sum_over_time((c)[$__window:1m]))'} | ${'total'} | ${[]}
`('tells of zeros in $side $query', ({ query, side, findings }) => {
  expect(diagnoseQuery(query, 'promql', side).map(({ code, severity, at }) => `${code} ${severity} ${at}`)).toEqual(
    findings
  );
});

it('tells line and column', () => {
  expect([placeOf('a\nbc', 3), placeOf('', 0)]).toEqual([
    { line: 2, column: 2 },
    { line: 1, column: 1 },
  ]);
});
