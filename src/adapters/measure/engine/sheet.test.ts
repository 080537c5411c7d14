import { cell, Sheet } from './sheet';

const range = { fromMs: 0, toMs: 3 };
const counts = (...values: number[]) => [{ labels: {}, values: Float64Array.from(values) }];

function filled() {
  const sheet = new Sheet(range, 1);
  sheet.fill(range, 0, counts(1, 2, 3), cell.cached, 100);
  return sheet;
}
const values = (sheet: Sheet) => sheet.lend().map((group) => [...group.values]);

it.each`
  case                                 | fresh                  | expected
  ${'another count takes its place'}   | ${counts(5, 6, 7)}     | ${[[5, 6, 7]]}
  ${'no answer any more: it stays'}    | ${[]}                  | ${[[1, 2, 3]]}
  ${'silent in part: that part stays'} | ${counts(NaN, 6, NaN)} | ${[[1, 6, 3]]}
  ${'zero is an answer'}               | ${counts(0, 0, 0)}     | ${[[0, 0, 0]]}
`('asked again, $case', ({ fresh, expected }) => {
  const sheet = filled();
  sheet.fill(range, 0, fresh, cell.fresh, 200);
  expect(values(sheet)).toEqual(expected);
});

it('what nobody knew before is not made up', () => {
  const sheet = new Sheet(range, 1);
  sheet.fill(range, 0, [], cell.fresh, 200);
  expect(values(sheet)).toEqual([]);
});

it('what was lent stays as it was when more is filled in', () => {
  const sheet = filled();
  const lent = sheet.lend();
  sheet.fill({ fromMs: 1, toMs: 3 }, 0, counts(0, 8, 9), cell.fresh, 200);
  expect(lent.map((group) => [...group.values])).toEqual([[1, 2, 3]]);
  expect(values(sheet)).toEqual([[1, 8, 9]]);
});
