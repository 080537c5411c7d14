import { noData } from './answer';
import { allowedBad, isMet, remainingBudget, sliOf, spentBudget } from './budget';

const events = (total: number, bad: number): object => ({ total, bad, good: total - bad });

it.each`
  case            | events                      | expected
  ${'silence'}    | ${noData}                   | ${noData}
  ${'no traffic'} | ${events(0, 0)}             | ${1}
  ${'untouched'}  | ${events(1_000_000, 0)}     | ${1}
  ${'exhausted'}  | ${events(1_000_000, 1_000)} | ${0}
  ${'overspent'}  | ${events(1_000_000, 2_000)} | ${-1}
`('$case', ({ events, expected }) => {
  const remaining = remainingBudget(0.999, events);
  if (expected === noData) {
    expect(remaining).toBe(noData);
  } else {
    expect(remaining).toBeCloseTo(expected, 9);
  }
});

it.each([0.9, 0.99, 0.999, 0.9999, 0.99999])(
  'the last bad event that %d allows exhausts the budget exactly',
  (target) => {
    const total = 10_000_000;
    const bad = Math.round((1 - target) * total);
    expect(remainingBudget(target, { total, bad, good: total - bad })).toBe(0);
  }
);

it('rests on the forecast of a running period where told', () => {
  expect(spentBudget(0.999, { total: 1000, bad: 2, good: 998 }, 4000)).toBeCloseTo(0.5, 9);
});

it.each`
  target    | days  | minutes
  ${0.999}  | ${30} | ${43.2}
  ${0.999}  | ${28} | ${40.32}
  ${0.9999} | ${30} | ${4.32}
`('$target allows $minutes minutes in $days days', ({ target, days, minutes }) => {
  expect(allowedBad(target, days * 24 * 60)).toBeCloseTo(minutes, 9);
});

it('exactly the allowed number is met, one more is missed', () => {
  expect(isMet(0.999, { total: 1_000_000, bad: 1000, good: 999_000 })).toBe(true);
  expect(isMet(0.999, { total: 1_000_000, bad: 1001, good: 998_999 })).toBe(false);
});

it('nothing happened is no SLI', () => {
  expect(sliOf({ good: 0, bad: 0, total: 0 })).toBe(noData);
  expect(sliOf({ good: 3, bad: 1, total: 4 })).toBe(0.75);
});
