import { noData } from './answer';
import { burningFast, tierRatesOf } from './burningFast';
import { burnRate } from './burnRate';
import { shortLookback, tierFactor } from './tiers';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

it.each`
  share   | hours | at30    | at28      | at7
  ${0.02} | ${1}  | ${14.4} | ${13.44}  | ${3.36}
  ${0.05} | ${6}  | ${6}    | ${5.6}    | ${1.4}
  ${0.1}  | ${24} | ${3}    | ${2.8}    | ${0.7}
  ${0.1}  | ${72} | ${1}    | ${0.9333} | ${0.2333}
`('$share of the budget in $hours h', ({ share, hours, at30, at28, at7 }) => {
  const tier = { share, longMs: hours * HOUR_MS };
  expect(tierFactor(tier, 30 * DAY_MS)).toBeCloseTo(at30, 4);
  expect(tierFactor(tier, 28 * DAY_MS)).toBeCloseTo(at28, 4);
  expect(tierFactor(tier, 7 * DAY_MS)).toBeCloseTo(at7, 4);
});

it('the short window is a twelfth, never under two scrapes', () => {
  expect(shortLookback({ share: 0.02, longMs: HOUR_MS }, 30_000)).toBe(300_000);
  expect(shortLookback({ share: 0.02, longMs: HOUR_MS }, 300_000)).toBe(600_000);
});

it('burn rate is the failure share in budgets', () => {
  expect(burnRate(0.999, { total: 1000, bad: 2, good: 998 })).toBeCloseTo(2, 9);
  expect(burnRate(0.997, { total: 1000, bad: 6, good: 994 })).toBeCloseTo(2, 9);
  expect(burnRate(0.999, { total: 0, bad: 0, good: 0 })).toBe(0);
  expect(burnRate(0.999, noData)).toBe(noData);
});

it.each`
  case                                 | h1      | m5        | h6      | m30       | days  | fast
  ${'an outage'}                       | ${1000} | ${1000}   | ${1000} | ${1000}   | ${30} | ${true}
  ${'over, but still in the long one'} | ${20}   | ${0}      | ${4}    | ${2}      | ${30} | ${false}
  ${'a slow burn'}                     | ${7}    | ${7}      | ${6.5}  | ${7}      | ${30} | ${true}
  ${'just under both'}                 | ${14.3} | ${14.3}   | ${5.9}  | ${14.3}   | ${30} | ${false}
  ${'silence now'}                     | ${20}   | ${noData} | ${20}   | ${noData} | ${30} | ${false}
  ${'inside the budget of a day'}      | ${0.5}  | ${0.5}    | ${0.5}  | ${0.5}    | ${1}  | ${false}
  ${'over the budget of a day'}        | ${1.1}  | ${1.1}    | ${1.1}  | ${1.1}    | ${1}  | ${true}
`('$case over $days days: burning fast $fast', ({ h1, m5, h6, m30, days, fast }) => {
  const rates = new Map([
    [HOUR_MS, h1],
    [HOUR_MS / 12, m5],
    [6 * HOUR_MS, h6],
    [HOUR_MS / 2, m30],
  ]);
  const tierRates = tierRatesOf(days * DAY_MS, 15_000, (lookbackMs) => rates.get(lookbackMs) ?? noData);
  expect(burningFast(days * DAY_MS, tierRates)).toBe(fast);
});
