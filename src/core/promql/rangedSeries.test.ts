import { rangedSeries } from './rangedSeries';
import { selector } from './selector';

it.each`
  query                                                                   | series
  ${'sum(increase(a_total{b="c}",d=~"[$__window]"}[$__window])) / 2'}     | ${['a_total{b="c}",d=~"[$__window]"}']}
  ${'increase(a[$__window]) + increase(b:c {x="y"} [ $__window ])'}       | ${['a', 'b:c{x="y"}']}
  ${'increase({__name__="a"}[$__window]) + sum(b)[$__window:1m]'}         | ${[]}
  ${'increase(a[$__window]) # was increase(b{c="d"}[$__window])'}         | ${['a']}
  ${'label_replace(increase(a[$__window]), "x", "b[$__window]", "", "")'} | ${['a']}
  ${'increase(a{b="#"}[$__window])'}                                      | ${['a{b="#"}']}
  ${'increase(a[5m])'}                                                    | ${[]}
`('finds $series in $query', ({ query, series }) => {
  expect(rangedSeries(query).map((one) => selector(one))).toEqual(series);
});

it('reads long names once', () => {
  expect(rangedSeries('a'.repeat(100_000))).toEqual([]);
});
