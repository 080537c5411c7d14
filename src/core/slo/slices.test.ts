import { noData, type SloAnswer, type SloQuestion } from './answer';
import { evaluateHistory as evaluate } from './evaluateHistory';
import { planQuestion } from './planQuestion';
import type { BudgetingMethod, MissingData } from './slo';
import { answersFor, type CountIn, dayAndNight, during, silentDuring, steady } from './testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith, ratioWith } from './testing/question';

const MINUTE_MS = 60_000;
const byHours: BudgetingMethod = { kind: 'ratio-timeslices', sliceMs: HOUR_MS };
const fiveMinutes: BudgetingMethod = { kind: 'timeslices', sliceMs: 5 * MINUTE_MS, sliceTarget: 0.99 };

function ask(question: SloQuestion, roles: Partial<Record<'bad' | 'total' | 'good', CountIn>>): SloAnswer {
  const plan = planQuestion(question, CONTEXT);
  return evaluate(question, plan, answersFor(plan, roles));
}

const dayStartMs = Date.UTC(2026, 10, 20);

it.each`
  case                  | startMs                      | perSecond
  ${'an hour at night'} | ${dayStartMs + 2 * HOUR_MS}  | ${1}
  ${'the same at peak'} | ${dayStartMs + 12 * HOUR_MS} | ${100}
`('$case without service leaves −0.38889 by time, in lists and on pages', ({ startMs, perSecond }) => {
  for (const detail of ['page', 'overview'] as const) {
    const bad = during(perSecond, startMs, startMs + HOUR_MS);
    const { figures } = ask(questionWith({ method: byHours }, { detail }), { total: dayAndNight, bad });
    expect(figures.events).toMatchObject({ total: 720, bad: 1 });
    expect(figures.unit).toBe('slices');
    expect(figures.remaining).toBeCloseTo(-0.38889, 5);
  }
});

describe('slices of five minutes over 30 days', () => {
  it.each(['page', 'overview'] as const)('nine bad ones of 8,640 leave −0.041667 (%s)', (detail) => {
    // Nine slices with 2 % of failures, where a slice may have 1 %.
    const startMs = NOW_MS - 5 * DAY_MS;
    const bad = during(0.2, startMs, startMs + 45 * MINUTE_MS);
    const { figures, pictures } = ask(questionWith({ method: fiveMinutes }, { detail }), { total: steady(10), bad });
    expect(figures.events).toMatchObject({ total: 8640 });
    expect(figures.budgetEvents).toMatchObject({ badAllowed: expect.closeTo(8.64, 9) });
    expect(figures.remaining).toBeCloseTo(-0.041667, 6);
    expect(figures.status).toBe('exhausted');
    expect(pictures.burnDown.values.at(-1)).toBeCloseTo(-0.041667, 6);
  });

  it('exactly the slice target is good, one failure more is bad', () => {
    const startMs = NOW_MS - 5 * DAY_MS;
    const failing =
      (count: number): CountIn =>
      (fromMs) =>
        fromMs === startMs ? count : 0;
    const at = (count: number) =>
      ask(questionWith({ method: fiveMinutes }), { total: steady(10), bad: failing(count) });
    expect(at(30).figures.events).toMatchObject({ bad: 0 });
    expect(at(31).figures.events).toMatchObject({ bad: 1 });
  });

  it('the pace is the share of bad slices', () => {
    const bad = during(1, NOW_MS - 30 * MINUTE_MS, NOW_MS);
    const { figures } = ask(questionWith({ method: fiveMinutes }), { total: steady(10), bad });
    expect(figures.burnRates[0]).toEqual({ lookbackMs: HOUR_MS, rate: expect.closeTo(0.5 / 0.001, 6) });
    expect(figures.status).toBe('burning-fast');
  });

  it('nothing that happens within a slice weighs less at night than at peak', () => {
    const minute = (startMs: number, perSecond: number) =>
      ask(questionWith({ method: fiveMinutes }), {
        total: dayAndNight,
        bad: during(perSecond, startMs, startMs + 5 * MINUTE_MS),
      }).figures.spent;
    expect(minute(dayStartMs + 2 * HOUR_MS, 1)).toEqual(minute(dayStartMs + 12 * HOUR_MS, 100));
  });
});

describe('ended periods', () => {
  it('are judged in slices too', () => {
    const bad = during(10, NOW_MS - 35 * DAY_MS, NOW_MS - 35 * DAY_MS + HOUR_MS);
    const { history } = ask(questionWith({ method: byHours }, { pastPeriods: 2 }), { total: steady(10), bad });
    expect(history.map(({ result }) => result)).toEqual(['running', 'missed', 'met']);
    expect(history[1]).toMatchObject({ events: { total: 720, bad: expect.closeTo(1, 9) } });
  });

  it('a running period rests on the slices that it will have', () => {
    const window = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;
    const { figures } = ask(questionWith({ method: byHours, window }), { total: steady(10), bad: steady(0.001) });
    expect(figures.basis).toBe('forecast');
    expect(figures.budgetEvents).toMatchObject({ total: expect.closeTo(720, 6) });
  });
});

describe('a gap of twelve hours, ten days ago', () => {
  const gapMs = NOW_MS - 10 * DAY_MS;
  const roles = (badShareBefore: number) => ({
    total: silentDuring(steady(10), gapMs, gapMs + 12 * HOUR_MS),
    bad: during(10 * badShareBefore, gapMs - HOUR_MS, gapMs),
  });

  it.each`
    missingData | total  | bad
    ${'ignore'} | ${708} | ${0.5}
    ${'good'}   | ${720} | ${0.5}
    ${'bad'}    | ${720} | ${12.5}
    ${'hold'}   | ${720} | ${6.5}
  `('$missingData: $bad of $total slices are bad', ({ missingData, total, bad }) => {
    const { figures } = ask(questionWith({ method: byHours, missingData }), roles(0.5));
    expect(figures.events).toMatchObject({ total, bad: expect.closeTo(bad, 9) });
    expect(figures.quality.coveredShare).toBeCloseTo(708 / 720, 9);
  });

  it.each(['good', 'bad', 'hold'] as const)('%s changes nothing where events are counted', (missingData) => {
    const ignored = ask(questionWith(), roles(0.5));
    expect(ask(questionWith({ missingData }), roles(0.5)).figures).toEqual(ignored.figures);
  });

  it.each`
    missingData | drawn
    ${'ignore'} | ${false}
    ${'bad'}    | ${true}
  `('$missingData: the burn-down is drawn there: $drawn', ({ missingData, drawn }) => {
    const { pictures } = ask(questionWith({ method: byHours, missingData }), roles(0));
    const { timesMs, values } = pictures.burnDown;
    expect(Number.isNaN(values[timesMs.indexOf(gapMs + 6 * HOUR_MS)] ?? NaN)).toBe(!drawn);
  });
});

it.each(['good', 'bad', 'hold'] as const)('%s: before the first data nothing counts', (missingData) => {
  const startMs = NOW_MS - 3 * DAY_MS;
  const { figures } = ask(questionWith({ method: byHours, missingData }), {
    total: silentDuring(steady(10), 0, startMs),
    bad: steady(0),
  });
  expect(figures.events).toMatchObject({ total: 72, bad: 0 });
});

it('silence since an hour burns where gaps are bad, and is shown as no data after absentAfter', () => {
  const silentFor = (ms: number, missingData: MissingData) =>
    ask(questionWith({ method: fiveMinutes, missingData }), {
      total: silentDuring(steady(10), NOW_MS - ms, NOW_MS),
      bad: steady(0),
    }).figures;
  expect(silentFor(HOUR_MS, 'bad').burnRates[0]?.rate).toBeCloseTo(1000, 6);
  expect(silentFor(HOUR_MS, 'bad').status).toBe('exhausted');
  expect(silentFor(HOUR_MS, 'ignore').burnRates[0]?.rate).toBe(noData);
  expect(silentFor(4 * HOUR_MS, 'bad').status).toBe('no-data');
});

it('slices without any event count in neither, like no traffic', () => {
  const night: CountIn = (fromMs, toMs) => (fromMs % DAY_MS < 8 * HOUR_MS ? 0 : (toMs - fromMs) / 1000);
  const { figures } = ask(questionWith({ method: byHours, missingData: 'bad' }), { total: night, bad: steady(0) });
  expect(figures.events).toMatchObject({ total: 480, bad: 0 });
  expect(figures.quality.coveredShare).toBe(1);
  const none = ask(questionWith({ method: byHours }), { total: steady(0), bad: steady(0) }).figures;
  expect(none).toMatchObject({ sli: noData, remaining: 1 });
});

it('a good selector that matches nothing is no figure in slices either', () => {
  const question = questionWith({ method: byHours, indicator: ratioWith({ given: 'good' }) });
  const { figures } = ask(question, { total: steady(10), good: () => undefined });
  expect(figures).toMatchObject({ events: noData, remaining: noData, status: 'no-data' });
});

it('a part without answer makes its slices missing, not good', () => {
  const question = questionWith({ method: byHours });
  const plan = planQuestion(question, CONTEXT);
  const fromMs = NOW_MS - 5 * DAY_MS;
  const gap = { fromMs, toMs: fromMs + DAY_MS, problem: 'loading' as const };
  const answers = answersFor(plan, { total: steady(10), bad: steady(0) }).map((answer) => ({
    ...answer,
    missing: answer.request.fromMs <= gap.fromMs && answer.request.toMs >= gap.toMs ? [gap] : [],
  }));
  const { figures } = evaluate(question, plan, answers);
  expect(figures.events).toMatchObject({ total: 696 });
  expect(figures.status).toBe('not-known');
});

it('tells of slices under ten scrape intervals, and asks them', () => {
  const question = questionWith({ method: { kind: 'ratio-timeslices', sliceMs: MINUTE_MS } });
  const plan = planQuestion(question, { ...CONTEXT, scrapeIntervalMs: 30_000 });
  expect(plan.runs.every(({ widthMs }) => widthMs === MINUTE_MS)).toBe(true);
  const { figures } = evaluate(question, plan, answersFor(plan, { total: steady(10), bad: steady(0) }));
  expect(figures.quality.flags).toContainEqual({
    code: 'narrow-slices',
    sliceMs: MINUTE_MS,
    scrapeIntervalMs: 30_000,
  });
});
