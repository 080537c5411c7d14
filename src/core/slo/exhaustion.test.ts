import { noData } from './answer';
import { plainBudgetTime } from './budgetTime';
import { exhaustionAt, outlastsWindow } from './exhaustion';

const DAY_MS = 86_400_000;
const asOfMs = 100 * DAY_MS;
const lookbackMs = 6 * 3_600_000;
const rolling = { kind: 'rolling', fromMs: 70 * DAY_MS, toMs: asOfMs } as const;
const calendar = { kind: 'calendar', fromMs: 80 * DAY_MS, toMs: 110 * DAY_MS } as const;

it.each`
  case                            | remaining | rate      | window      | expected
  ${'40 % left at 2: six days'}   | ${0.4}    | ${2}      | ${rolling}  | ${{ kind: 'lasts', forMs: 6 * DAY_MS, atMs: asOfMs + 6 * DAY_MS, lookbackMs }}
  ${'the same within a period'}   | ${0.4}    | ${2}      | ${calendar} | ${{ kind: 'lasts', forMs: 6 * DAY_MS, atMs: asOfMs + 6 * DAY_MS, lookbackMs }}
  ${'beyond the period'}          | ${0.5}    | ${1}      | ${calendar} | ${{ kind: 'beyond-period', atMs: asOfMs + 15 * DAY_MS, lookbackMs }}
  ${'nothing burns'}              | ${0.4}    | ${0}      | ${rolling}  | ${{ kind: 'never' }}
  ${'longer than anybody counts'} | ${0.4}    | ${1e-12}  | ${rolling}  | ${{ kind: 'never' }}
  ${'exhausted'}                  | ${0}      | ${2}      | ${rolling}  | ${{ kind: 'already' }}
  ${'in debt, silent'}            | ${-3}     | ${noData} | ${rolling}  | ${{ kind: 'already' }}
  ${'pace unknown'}               | ${0.4}    | ${noData} | ${rolling}  | ${{ kind: 'unknown' }}
  ${'budget unknown'}             | ${noData} | ${2}      | ${rolling}  | ${{ kind: 'unknown' }}
`('$case', ({ remaining, rate, window, expected }) => {
  const time = plainBudgetTime(window, asOfMs);
  expect(exhaustionAt(remaining, { rate, lookbackMs }, window, asOfMs, time)).toEqual(expected);
});

it.each`
  case                                    | remaining | rate   | expected
  ${'20 days in, half left at 3: 5 days'} | ${0.5}    | ${3}   | ${{ kind: 'lasts', forMs: 5 * DAY_MS, atMs: asOfMs + 5 * DAY_MS, lookbackMs }}
  ${'the same at 1.5: beyond the period'} | ${0.5}    | ${1.5} | ${{ kind: 'beyond-period', atMs: asOfMs + 20 * DAY_MS, lookbackMs }}
  ${'a pace that the growth outruns'}     | ${0.5}    | ${1}   | ${{ kind: 'beyond-period', atMs: Infinity, lookbackMs }}
  ${'nothing burns'}                      | ${0.5}    | ${0}   | ${{ kind: 'never' }}
`('a budget of the events so far: $case', ({ remaining, rate, expected }) => {
  const time = plainBudgetTime(calendar, asOfMs, 'elapsed');
  expect(exhaustionAt(remaining, { rate, lookbackMs }, calendar, asOfMs, time)).toEqual(expected);
});

it.each`
  days  | outlasts
  ${29} | ${false}
  ${30} | ${false}
  ${31} | ${true}
`('a budget of 30 days that lasts $days days', ({ days, outlasts }) => {
  const forMs = days * DAY_MS;
  const exhaustion = { kind: 'lasts', forMs, atMs: asOfMs + forMs, lookbackMs } as const;
  expect(outlastsWindow({ exhaustion, window: rolling })).toBe(outlasts);
});
