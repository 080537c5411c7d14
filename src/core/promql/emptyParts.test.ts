import { choicesToCount, emptyParts } from './emptyParts';

type Series = Readonly<Record<string, string>>;
type Test = (series: Series) => boolean;

/** As a data source would count them. */
function partsOf(tests: readonly Test[], series: readonly Series[]) {
  const counts = new Map(
    choicesToCount(tests.length).map((choice) => [
      choice.join(),
      series.filter((one) => choice.every((place) => tests[place]?.(one))).length,
    ])
  );
  return emptyParts(tests.length, counts);
}

const series = ['cart', 'pay'].flatMap((job) =>
  ['200', '404'].flatMap((code) =>
    ['a', 'b'].filter((pod) => job === 'cart' || pod === 'a').map((pod) => ({ job, code, pod }))
  )
);
const is = (label: string, value: string) => (one: Series) => one[label] === value;

it.each`
  case                                   | tests                                                                      | expected
  ${'one alone'}                         | ${[is('code', '599')]}                                                     | ${[{ choice: [0], place: 0, within: [], series: 6 }]}
  ${'one beside one that fits'}          | ${[is('job', 'pay'), is('code', '599')]}                                   | ${[{ choice: [1], place: 1, within: [0], series: 2 }]}
  ${'two, each by itself'}               | ${[is('job', 'x'), is('code', '599')]}                                     | ${[{ choice: [0], place: 0, within: [], series: 6 }, { choice: [1], place: 1, within: [], series: 6 }]}
  ${'two that never meet'}               | ${[is('job', 'pay'), is('pod', 'b')]}                                      | ${[{ choice: [0, 1], place: 1, within: [0], series: 2 }]}
  ${'two of three that never meet'}      | ${[is('job', 'pay'), is('code', '200'), is('pod', 'b')]}                   | ${[{ choice: [0, 2], place: 2, within: [0, 1], series: 1 }]}
  ${'two of four; the other is no help'} | ${[is('job', 'pay'), is('code', '200'), is('pod', 'b'), is('job', 'pay')]} | ${[{ choice: [0, 2], place: 2, within: [0, 1, 3], series: 1 }, { choice: [2, 3], place: 2, within: [0, 1, 3], series: 1 }]}
  ${'five'}                              | ${[is('job', 'pay'), () => true, () => true, () => true, is('pod', 'b')]}  | ${[{ choice: [0, 2, 3, 4], place: 4, within: [0, 1, 2, 3], series: 2 }]}
  ${'two of five, each by itself'}       | ${[is('job', 'x'), is('code', '599'), () => true, () => true, () => true]} | ${[{ choice: [0], place: 0, within: [], series: 6 }, { choice: [1], place: 1, within: [], series: 6 }]}
`('$case', ({ tests, expected }) => {
  expect(partsOf(tests, series)).toEqual(expected);
});

it('counts few choices', () => {
  expect([0, 1, 2, 3, 4, 5].map((matchers) => choicesToCount(matchers).length)).toEqual([1, 2, 4, 8, 16, 12]);
});
