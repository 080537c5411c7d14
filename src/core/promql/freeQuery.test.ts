import fc from 'fast-check';
import { isRate, mayBeAsked, writeFreeQuery, zeroWithoutSeries } from './freeQuery';
import { queryPiece } from './testing/queryPieces';

it.each`
  text                                                                          | widthMs      | expected
  ${'sum(increase(a_total[$__window]))'}                                        | ${3_600_000} | ${'sum(increase(a_total[1h]))'}
  ${'sum(increase(a{p="[$__window]",q=\'#\'}[$__window] offset 5m)) # all'}     | ${60_000}    | ${'sum(increase(a{p="[$__window]",q=\'#\'}[1m] offset 5m))'}
  ${'# of\n# all (\nsum(increase(a[ $__window ]))\n'}                           | ${60_000}    | ${'sum(increase(a[ 1m ]))'}
  ${'count_over_time({job="a"} |~ `"(` | json [$__window])'}                    | ${900_000}   | ${'count_over_time({job="a"} |~ `"(` | json [15m])'}
  ${'sum(sum_over_time((a > 1)[$__window:1m]))'}                                | ${300_000}   | ${'sum(sum_over_time((a > 1)[299999ms:1m]))'}
  ${'sum(count_over_time((a > 1)[$__window :30s]))'}                            | ${3_600_000} | ${'sum(count_over_time((a > 1)[3599999ms :30s]))'}
  ${'label_replace(increase(a[$__window]), "b", "$1", "c", "(.*)")'}            | ${300_000}   | ${'label_replace(increase(a[5m]), "b", "$1", "c", "(.*)")'}
  ${'sum(rate(a[$__window]))'}                                                  | ${3_600_000} | ${'(sum(rate(a[1h]))) * 3600'}
  ${'sum(increase(a[$__window])) - 2 * sum(increase(b[$__window])) # c'}        | ${60_000}    | ${'sum(increase(a[1m])) - 2 * (sum(increase(b[1m])) or vector(0))'}
  ${'((sum(increase(a[$__window]))\n) - (sum(increase(b[$__window]))\n))'}      | ${60_000}    | ${'((sum(increase(a[1m]))\n) - ((sum(increase(b[1m]))\n) or vector(0)))'}
  ${'sum(increase(a[$__window])) - (sum(increase(b[$__window])) or vector(0))'} | ${60_000}    | ${'sum(increase(a[1m])) - ((sum(increase(b[1m])) ) or vector(0))'}
  ${'sum(increase(a[$__window])) + sum(increase(b[$__window]))'}                | ${60_000}    | ${'(sum(increase(a[1m])) or 0 * sum(increase(b[1m]))) + (sum(increase(b[1m])) or vector(0))'}
  ${'count_over_time(up[$__window]) - sum_over_time(up[$__window])'}            | ${60_000}    | ${'count_over_time(up[1m]) - sum_over_time(up[1m])'}
  ${'sum(increase(a[$__window])) or vector(0) # none'}                          | ${60_000}    | ${'sum(increase(a[1m]))'}
  ${'2 * (sum(increase(a[$__window]) OR on () vector( 0 )))'}                   | ${60_000}    | ${'2 * (sum(increase(a[1m]) ))'}
  ${'sum(sum_over_time((a or vector(0))[$__window:1m]))'}                       | ${60_000}    | ${'sum(sum_over_time((a or vector(0))[59999ms:1m]))'}
  ${'(sum(increase(a[$__window])) or vector(0)) - sum(increase(b[$__window]))'} | ${60_000}    | ${'((sum(increase(a[1m])) ) or 0 * sum(increase(b[1m]))) - (sum(increase(b[1m])) or vector(0))'}
  ${'sum(increase(a[$__window])) * 1e+3 - sum(increase(b[$__window])) / 1E-3'}  | ${60_000}    | ${'sum(increase(a[1m])) * 1e+3 - (sum(increase(b[1m])) or vector(0)) / 1E-3'}
  ${'sum(rate({job="a"} | (b="c" or d="e") [$__window])) # lines'}              | ${60_000}    | ${'(sum(rate({job="a"} | (b="c" or d="e") [1m]))) * 60'}
`('writes $text', ({ text, widthMs, expected }) => {
  expect(writeFreeQuery(text, widthMs).replace(/ {2,}/g, ' ')).toBe(expected);
});

it.each`
  text
  ${''}
  ${'# nothing'}
  ${'sum(increase(a[$__window])'}
  ${'increase(a[$__window]), "x"'}
  ${'increase(a[$__window])) or (b'}
  ${'increase(a{b="c}[$__window])'}
  ${'increase(a[$__window]) "'}
  ${'increase(a[$__window] # )'}
  ${"rate(a[$__window])'\\'"}
  ${'increase(a[5m])'}
  ${'increase(a[5m]) * $__window'}
  ${'increase(a{b="[$__window]"}[5m])'}
  ${'increase(a[$__windows])'}
  ${'increase(a[$__rate_interval]) + increase(b[$__window])'}
  ${'increase(a{b="${__user.login}"}[$__window])'}
  ${'increase(a{b=$job}[$__window])'}
  ${'sum(irate(a[$__window]))'}
  ${'avg_over_time(a[$__window])'}
  ${'max_over_time(sum(increase(a[5m]))[$__window:5m])'}
  ${'quantile_over_time(0.9, a[$__window])'}
  ${'sum(last_over_time(a[$__window]))'}
  ${'sum(delta(a[$__window]))'}
  ${'sum(deriv(a[$__window]))'}
  ${'rate_counter({a="b"} | unwrap c [$__window])'}
  ${'increase(a[$__window]) + max_over_time(b[$__window])'}
  ${'sum(rate(a[$__window])) + sum(increase(b[$__window]))'}
  ${'(a[$__window])'}
  ${'sum_over_time(sum(increase(a[$__window]))[$__window:1m])'}
  ${'increase(a[$__window] @ end())'}
  ${'increase((a[$__window]))'}
  ${'increase(a[2 * $__window])'}
  ${'increase(a[$__window]) + increase(b[5m])'}
  ${'sum(increase(a[$__window])) / sum(increase(b[$__window]))'}
  ${'increase(a[$__window]) * 1e'}
  ${'increase(a[$__window]) * 1e3e3'}
  ${'increase(a[$__window]) * 5m'}
  ${'increase(a[$__window]) * Inf'}
  ${'increase(a[$__window]) * NaN'}
  ${'increase(a[$__window]) + 1e3'}
  ${'increase(a[$__window]) * 2 * increase(b[$__window])'}
  ${'increase(a[$__window]) > 0'}
  ${'sum(increase(a[$__window]) >= 10)'}
  ${'max(increase(a[$__window]))'}
  ${'sum(avg by (job) (increase(a[$__window])))'}
  ${'topk(3, increase(a[$__window]))'}
  ${'count(increase(a[$__window]))'}
  ${'clamp_min(increase(a[$__window]), 1)'}
  ${'ceil(increase(a[$__window]))'}
  ${'increase(a[$__window]) ^ 2'}
  ${'increase(a[$__window]) % 2'}
  ${'increase(a[$__window]) + 1'}
  ${'1 - increase(a[$__window])'}
  ${'2 / increase(a[$__window])'}
  ${'increase(a[$__window]) or increase(b[$__window])'}
  ${'increase(a[$__window]) or vector(1)'}
  ${'increase(a[$__window]) and up'}
  ${'increase(a[$__window]) unless on (job) up'}
  ${'increase(a[$__window]) * on (job) group_left info'}
  ${'increase(a[$__window]) + up'}
  ${'increase(a[$__window]) + on (job group_left (sum(up))'}
  ${'vector(0)'}
  ${'increase(a[$__window:30m])'}
  ${'sum(rate (sum(a)[$__window:1m]))'}
  ${'sum_over_time((a @ end())[$__window:1m])'}
  ${'sum(increase(a[$__window] offset -30m))'}
  ${'sum(increase(a[$__window] OFFSET\n- 30m))'}
  ${'sum(sum_over_time((rate(a[5m] offset (-5m)))[$__window:1m]))'}
  ${'sum(increase(a[$__window])) - increase(b[$__window])'}
  ${'increase(a[$__window]) - on (region) increase(b[$__window])'}
  ${'sum by (r) (increase(a[$__window])) - sum(increase(b[$__window])) by (r)'}
  ${'sum(increase(a{x="1"}[$__window]) + increase(a{x="2"}[$__window]))'}
  ${'count_over_time(up{a="1"}[$__window]) - sum_over_time(up{a="2"}[$__window])'}
  ${'increase(a[$__window])\n  + (increase(b[$__window]'}
`('refuses "$text"', ({ text }) => {
  expect(mayBeAsked(text)).toBe(false);
  expect(() => writeFreeQuery(text, 60_000)).toThrow('query');
});

it.each([
  'sum(increase(a[$__window])) - 2 * sum(increase(b[$__window])) / 3 or vector(0)',
  'sum by (region) (increase(a[$__window]))',
  'sum(increase(a{offset="-5m"}[$__window] offset 5m)) - sum(increase(b[$__window]))',
  'sum(sum by (r) (increase(a[$__window]))) - ((sum(increase(b[$__window]) or vector(0))) or vector(0))',
  'sum without (pod) (-increase(a[$__window]) * 60) OR ON () vector(0)',
  'sum(label_join(increase(a[$__window]), "b", "", "c")) - (sum(increase(b[$__window])) or vector(0))',
  'histogram_count(sum(increase(took_seconds[$__window]))) - 0.5 * SUM(increase(a[$__window]))',
  '1e3 * sum(increase(a[$__window])) / 2.5E-3 * .5 / 1. * 0x1F / 5.e3',
  'sum(increase(a1e3[$__window])) - sum(increase(job:b:1e-3[$__window]))',
  'sum(sum_over_time((max by (zone) (a) / b > bool 0.5)[$__window:1m]))',
  'sum(count_over_time({job="a"} | json | status >= 500 or level = "error" [$__window] offset 1m)) / 2',
])('asks %s', (text) => {
  expect(mayBeAsked(text)).toBe(true);
});

it.each`
  text                                               | rate
  ${'sum(rate(a[$__window]))'}                       | ${true}
  ${'sum(bytes_rate({a="b"}[$__window]))'}           | ${true}
  ${'sum(increase(a[$__window]))'}                   | ${false}
  ${'sum_over_time(sum(rate(a[5m]))[$__window:5m])'} | ${false}
  ${'sum(increase(a{b="rate("}[$__window]))'}        | ${false}
  ${'sum(rate_of(a[$__window]))'}                    | ${false}
`('takes $text for a rate: $rate', ({ text, rate }) => {
  expect(isRate(text)).toBe(rate);
});

it.each`
  query                                                                         | at
  ${'sum(increase(a[$__window])) or vector(0)'}                                 | ${'or vector(0)'}
  ${'sum(increase(a[$__window])) OR on () vector( 0 )'}                         | ${'OR on () vector( 0 )'}
  ${'2 * (sum(increase(a[$__window]) or vector(0)))'}                           | ${'or vector(0)))'}
  ${'sum by (r) (increase(a[$__window])) or vector(0)'}                         | ${'or vector(0)'}
  ${'(sum(increase(a[$__window])) or vector(0)) + sum(increase(b[$__window]))'} | ${'or vector(0)) + sum(increase(b[$__window]))'}
  ${'sum(increase(a[$__window])) - sum(increase(b[$__window])) or vector(0)'}   | ${'or vector(0)'}
  ${'sum(increase(a[$__window])) - (sum(increase(b[$__window])) or vector(0))'} | ${undefined}
  ${'sum(increase(a[$__window])) + (sum(increase(b[$__window])) or vector(0))'} | ${undefined}
  ${'sum(sum_over_time((a or vector(0))[$__window:1m]))'}                       | ${undefined}
  ${'sum(increase(a{b="or vector(0)"}[$__window])) # or vector(0)'}             | ${undefined}
  ${'max(increase(a[$__window])) or vector(0)'}                                 | ${undefined}
`('is 0 without any series in $query: $at', ({ query, at }) => {
  const found = zeroWithoutSeries(query);
  expect(found === undefined ? undefined : query.slice(found)).toBe(at);
});

it.each([
  '(2 * (sum(increase(b[$__window])) or vector(0)))',
  '(sum(increase(b[$__window])) or vector(0) # none\n)',
  'sum((increase(b[$__window]) or vector(0)))',
  'sum(label_replace(increase(b[$__window]) or vector(0), "x", "$1", "y", "(.*)"))',
  '((sum(increase(b[$__window])) or vector(0)) + (sum(increase(c[$__window])) or vector(0)))',
])('adds %s without being 0 where nothing is measured', (text) => {
  const written = writeFreeQuery(`sum(increase(a[$__window])) + ${text}`, 60_000);
  const [first] = written.split(') + ');
  expect(first).toContain('0 * ');
  expect(first).not.toContain('vector');
});

it('is a value where any part of what is added in brackets has one', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => `sum(increase(${name}[1m]))`);
  const text = 'sum(increase(a[$__window])) + (sum(increase(b[$__window])) + sum(increase(c[$__window])))';
  const added = `((${b} or 0 * ${c}) + (${c} or vector(0)))`;
  expect(writeFreeQuery(text, 60_000)).toBe(`(${a} or 0 * ${b} or 0 * ${c}) + (${added} or vector(0))`);
});

it('lets through only what stays one expression among others', () => {
  fc.assert(
    fc.property(fc.array(queryPiece, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      if (mayBeAsked(text)) {
        // Beside brackets of its own it is as whole as alone: nothing in it opens, closes or hides what follows.
        const beside = `(${text}\n) * 2`;
        expect(mayBeAsked(beside)).toBe(true);
        expect(mayBeAsked(`${beside})`)).toBe(false);
        expect(mayBeAsked(`(${beside}`)).toBe(false);
      }
    }),
    { numRuns: 2_000 }
  );
});

it.each(['"\\', "'", '(', '[$__window', 'a{', '`#', 'rate(', '$'])('judges many of %s at once', (part) => {
  expect(mayBeAsked(part.repeat(10_000).slice(0, 20_000))).toBe(false);
  expect(mayBeAsked(part.repeat(50_000))).toBe(false);
});
