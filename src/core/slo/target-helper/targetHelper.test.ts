import fc from 'fast-check';
import { planForecast } from '../forecast/planForecast';
import { measure } from '../measured';
import type { Slo, TimeWindow } from '../slo';
import { answerFor, type CountIn, during, silentDuring, steady } from '../testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith } from '../testing/question';
import { dependencyCeiling } from './dependencyCeiling';
import { candidateTargets, judgeTarget, suggestedTarget } from './judgeTargets';
import { hasHistory, type PastWindow, TARGET_HISTORY_MS, targetHistory } from './targetHistory';
import { monthStats, quantile, windowStats } from './windowStats';

const ASKED = { fromMs: NOW_MS - TARGET_HISTORY_MS, toMs: NOW_MS };
const month: TimeWindow = { kind: 'calendar', unit: 'month', count: 1, anchor: '2024-01-01 00:00:00', zone: 'UTC' };

function historyOf(slo: Partial<Slo>, bad: CountIn, total: CountIn = steady(100)) {
  const question = questionWith(slo);
  const plan = planForecast(
    question,
    [question.slo.window, { kind: 'rolling', durationMs: TARGET_HISTORY_MS }],
    CONTEXT
  );
  const answers = plan.requests.map((request) => answerFor(request, { bad, total }));
  return targetHistory(measure(question, plan.runs, answers), question.slo.window, ASKED);
}

function whole(...asked: Parameters<typeof historyOf>) {
  const history = historyOf(...asked);
  if (!hasHistory(history)) {
    throw new Error(history.kind);
  }
  return history;
}

function windows(...bad: number[]): PastWindow[] {
  return bad.map((one, day) => ({
    interval: { fromMs: day * DAY_MS, toMs: (day + 30) * DAY_MS },
    bad: one,
    total: 100_000,
    ratio: 1 - one / 100_000,
  }));
}

describe('windows of the last 90 days', () => {
  it('one outage counts in the windows that hold it, and in no other', () => {
    // 100 a second: an hour of 30 days is 1/720 of them. The outage is on 21 October, from 3 to 4.
    const startMs = Date.UTC(2026, 9, 21, 3);
    const history = whole({}, during(100, startMs, startMs + HOUR_MS));
    expect(history.isLessThanWindow).toBe(false);
    // The one that ends now, and those that end at the midnights of the 60 days before.
    expect(history.windows).toHaveLength(61);
    const hit = history.windows.filter(({ bad }) => bad > 0);
    expect(hit.map(({ interval }) => interval.toMs)).toEqual(
      Array.from({ length: 30 }, (_, day) => Date.UTC(2026, 9, 22 + day))
    );
    for (const { ratio } of hit) {
      expect(ratio).toBeCloseTo(1 - 1 / 720, 9);
    }
    expect(windowStats(history.windows)).toMatchObject({ best: 1, median: 1, count: 61 });
    expect(windowStats(history.windows).worst).toBeCloseTo(1 - 1 / 720, 9);
  });

  it('calendar windows are the periods that ended', () => {
    const startMs = Date.UTC(2026, 8, 10);
    const history = whole({ window: month }, during(100, startMs, startMs + 12 * HOUR_MS));
    expect(history.windows.map(({ interval }) => interval.fromMs)).toEqual([
      Date.UTC(2026, 8, 1),
      Date.UTC(2026, 9, 1),
    ]);
    expect(history.windows.map(({ ratio }) => ratio)).toEqual([expect.closeTo(1 - 0.5 / 30, 9), 1]);
  });

  it('only what is on record is told: 40 days hold eleven windows of 30 days', () => {
    const history = whole({}, steady(0.01), silentDuring(steady(100), 0, NOW_MS - 40 * DAY_MS));
    expect(history.span).toEqual({ fromMs: NOW_MS - 40 * DAY_MS, toMs: NOW_MS });
    expect(history.windows).toHaveLength(11);
  });

  it('records shorter than the window stand for one', () => {
    const history = whole({}, steady(0.02), silentDuring(steady(100), 0, NOW_MS - 15 * DAY_MS));
    expect(history.isLessThanWindow).toBe(true);
    expect(history.windows).toHaveLength(1);
    expect(history.windows[0]?.ratio).toBeCloseTo(0.9998, 9);
  });

  it.each`
    case            | total                                               | expected
    ${'nothing'}    | ${() => undefined}                                  | ${{ kind: 'no-data' }}
    ${'five hours'} | ${silentDuring(steady(1), 0, NOW_MS - 5 * HOUR_MS)} | ${{ kind: 'too-short', recordedMs: 5 * HOUR_MS }}
    ${'no traffic'} | ${steady(0)}                                        | ${{ kind: 'too-short', recordedMs: TARGET_HISTORY_MS }}
  `('$case on record is no history', ({ total, expected }) => {
    expect(historyOf({}, steady(0), total)).toEqual(expected);
  });

  it('windows with a gap of more than 5 % are left out', () => {
    const gapMs = NOW_MS - 20 * DAY_MS;
    const total = silentDuring(steady(100), gapMs, gapMs + 3 * DAY_MS);
    const ends = whole({}, steady(0), total).windows.map(({ interval }) => interval.toMs);
    // Only those that ended before 5 % of their time was in it: 1.5 days.
    expect(Math.max(...ends)).toBeLessThanOrEqual(gapMs + 1.5 * DAY_MS);
    expect(ends.length).toBeGreaterThan(30);
  });

  it('an incomplete answer makes no window of what is missing', () => {
    const question = questionWith();
    const plan = planForecast(question, [{ kind: 'rolling', durationMs: TARGET_HISTORY_MS }], CONTEXT);
    const problem = { code: 'timeout' as const, detail: '' };
    const missing = [{ fromMs: NOW_MS - 10 * DAY_MS, toMs: NOW_MS - 10 * DAY_MS + HOUR_MS, problem }];
    const answers = plan.requests.map((request) => ({
      ...answerFor(request, { bad: steady(0), total: steady(1) }),
      missing,
    }));
    const history = targetHistory(measure(question, plan.runs, answers), question.slo.window, ASKED);
    expect(hasHistory(history) && Math.max(...history.windows.map(({ interval }) => interval.toMs))).toBeLessThan(
      NOW_MS - 9 * DAY_MS
    );
  });
});

describe('percentiles', () => {
  it.each`
    values             | share  | expected
    ${[1]}             | ${0.1} | ${1}
    ${[1, 2, 3, 4, 5]} | ${0.5} | ${3}
    ${[1, 2, 3, 4]}    | ${0.5} | ${2.5}
    ${[0, 10]}         | ${0.1} | ${1}
  `('the $share of $values is $expected', ({ values, share, expected }) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
  });

  it('a window belongs to the month in which it ended, in the zone', () => {
    const at = (toMs: number, ratio: number): PastWindow => ({
      bad: 0,
      total: 1,
      ratio,
      interval: { fromMs: 0, toMs },
    });
    const stats = monthStats(
      [at(Date.UTC(2026, 9, 1), 0.9), at(Date.UTC(2026, 9, 1, 6), 0.8), at(Date.UTC(2026, 9, 5), 0.7)],
      'UTC'
    );
    expect(stats.map(({ month: { fromMs }, count, worst }) => [fromMs, count, worst])).toEqual([
      [Date.UTC(2026, 8, 1), 1, 0.9],
      [Date.UTC(2026, 9, 1), 2, 0.7],
    ]);
  });
});

describe('targets', () => {
  // 99.9 % allows 100 bad ones of 100,000.
  const past = windows(50, 80, 40, 150);

  it('each says what would have been left', () => {
    expect(judgeTarget(0.999, past)).toEqual({
      target: 0.999,
      leftLast: expect.closeTo(-0.5, 9),
      leftMedian: expect.closeTo(0.35, 9),
      leftWorst: expect.closeTo(-0.5, 9),
      kept: 3,
      windows: 4,
      allowed: expect.closeTo(100, 6),
      isAboveBest: false,
      isAboveCeiling: false,
    });
    expect(judgeTarget(0.9997, past)).toMatchObject({ kept: 0, isAboveBest: true });
  });

  it.each`
    case                                  | past                                                     | ceiling  | suggested
    ${'kept by all'}                      | ${past}                                                  | ${1}     | ${0.998}
    ${'kept by nine of ten'}              | ${windows(...Array.from({ length: 9 }, () => 90), 5000)} | ${1}     | ${0.999}
    ${'no better than what it stands on'} | ${past}                                                  | ${0.996} | ${0.995}
    ${'none where nothing was ever kept'} | ${windows(60_000)}                                       | ${1}     | ${undefined}
  `('suggested: $case', ({ past: given, ceiling, suggested }) => {
    expect(suggestedTarget(given, ceiling)).toBe(suggested);
  });

  it('so few events that one bad one would miss it cannot carry a target', () => {
    const few = windows(0).map((window) => ({ ...window, total: 1_500 }));
    expect(suggestedTarget(few)).toBe(0.999);
  });

  it('one bad event of ten keeps 90 %, whatever rounding makes of it', () => {
    const ten = windows(1).map((window) => ({ ...window, total: 10 }));
    expect(suggestedTarget(ten)).toBe(0.9);
  });

  it('the candidates end with the first one above the best, and hold what was typed', () => {
    const shown = candidateTargets(past, 0.9993);
    expect(shown.map(({ target }) => target)).toEqual([0.98, 0.99, 0.995, 0.998, 0.999, 0.9993, 0.9995, 0.9998]);
    expect(shown.map(({ isAboveBest }) => isAboveBest).lastIndexOf(false)).toBe(shown.length - 2);
  });

  it('is never suggested above the best on record, nor above the ceiling', () => {
    const past = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(past, fc.double({ min: 0.5, max: 1, noNaN: true }), (bad, ceiling) => {
        const given = windows(...bad);
        const suggested = suggestedTarget(given, ceiling) ?? 0;
        expect(suggested).toBeLessThanOrEqual(windowStats(given).best + 1e-9);
        expect(suggested).toBeLessThanOrEqual(ceiling);
      })
    );
  });
});

describe('ceiling', () => {
  it('is the product of what is known', () => {
    const ceiling = dependencyCeiling([
      { name: 'payments', actual: 0.999 },
      { name: 'mail', actual: 'no-data' },
      { name: 'stock', actual: 0.998 },
    ]);
    expect(ceiling?.ratio).toBeCloseTo(0.997002, 9);
    expect(ceiling?.unknown.map(({ name }) => name)).toEqual(['mail']);
  });

  it('is none where nothing is known', () => {
    expect(dependencyCeiling([{ name: 'mail', actual: 'no-data' }])).toBeUndefined();
    expect(dependencyCeiling([])).toBeUndefined();
  });
});
