import fc from 'fast-check';
import { noData } from './answer';
import { evaluate } from './evaluate';
import { planQuestion } from './planQuestion';
import { answersFor, during, steady } from './testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith } from './testing/question';

const month = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;
const MONTH_MS = Date.UTC(2026, 10, 1);

function asked(
  runningTotal: 'forecast' | 'elapsed',
  badFrom = MONTH_MS + DAY_MS,
  badHours = 1,
  budgetOverTime = false
) {
  const question = questionWith(
    { window: month },
    { runningTotal, budgetOverTime, range: { fromMs: MONTH_MS, toMs: NOW_MS } }
  );
  const plan = planQuestion(question, CONTEXT);
  const bad = during(5, badFrom, badFrom + badHours * HOUR_MS);
  return evaluate(question, plan, answersFor(plan, { bad, total: steady(10) }));
}

// 20.5 of 30 days at 10 a second: the whole month allows 25,920 bad events at 99.9 %, what has passed of it 17,712.
it.each`
  runningTotal  | total         | badAllowed | remaining
  ${'forecast'} | ${25_920_000} | ${25_920}  | ${1 - 18_000 / 25_920}
  ${'elapsed'}  | ${17_712_000} | ${17_712}  | ${1 - 18_000 / 17_712}
`('$runningTotal: the budget is of $total events', ({ runningTotal, total, badAllowed, remaining }) => {
  const { figures, pictures } = asked(runningTotal);
  expect(figures.basis).toBe(runningTotal);
  expect(figures.budgetEvents).not.toBe(noData);
  expect(figures.budgetEvents).toMatchObject({
    total: expect.closeTo(total, 3),
    badAllowed: expect.closeTo(badAllowed, 3),
  });
  expect(figures.remaining).toBeCloseTo(remaining, 9);
  expect(pictures.burnDown.values.at(-1)).toBeCloseTo(remaining, 9);
});

it('a budget of the events so far has a steady pace that ends now, and no line beyond', () => {
  expect(asked('elapsed').pictures.ideal.timesMs).toEqual([MONTH_MS, NOW_MS]);
  expect(asked('elapsed').pictures.projection).toBeUndefined();
  expect(asked('forecast').pictures.ideal.timesMs).toEqual([MONTH_MS, Date.UTC(2026, 11, 1)]);
});

it('budget over time, elapsed: each point by what had happened by then', () => {
  const { budgetOverTime } = asked('elapsed', MONTH_MS + DAY_MS, 1, true).pictures;
  const at = (ms: number) => budgetOverTime?.values[budgetOverTime.timesMs.indexOf(ms)];
  expect(at(MONTH_MS + DAY_MS)).toBe(1);
  expect(at(MONTH_MS + 10 * DAY_MS)).toBeCloseTo(1 - 18_000 / 8640, 9);
  expect(at(MONTH_MS + 20 * DAY_MS)).toBeCloseTo(1 - 18_000 / 17_280, 9);
});

it('so far never leaves more than the forecast of an even course, and both agree on what is bad', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 48 }), (startHour, hours) => {
      const from = MONTH_MS + startHour * HOUR_MS;
      const [forecast, elapsed] = [asked('forecast', from, hours).figures, asked('elapsed', from, hours).figures];
      expect(elapsed.events).toEqual(forecast.events);
      expect(elapsed.sli).toBe(forecast.sli);
      expect(Number(elapsed.remaining)).toBeLessThanOrEqual(Number(forecast.remaining) + 1e-9);
    }),
    { numRuns: 15 }
  );
});

it('a rolling window has only one total', () => {
  const of = (runningTotal: 'forecast' | 'elapsed') => {
    const question = questionWith({}, { runningTotal });
    const plan = planQuestion(question, CONTEXT);
    return evaluate(question, plan, answersFor(plan, { bad: steady(0.01), total: steady(10) })).figures;
  };
  expect(of('elapsed')).toEqual(of('forecast'));
});
