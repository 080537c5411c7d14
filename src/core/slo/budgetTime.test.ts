import type { Exclusion } from './exclusions/exclusion';
import { evaluateHistory } from './evaluateHistory';
import { planQuestion } from './planQuestion';
import type { Slo, TimeWindow } from './slo';
import { answersFor, type CountIn, silentDuring, steady } from './testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith } from './testing/question';

const november: TimeWindow = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' };
const on = (day: number, hour = 0): number => Date.UTC(2026, 10, day, hour);
const words = { reason: 'maintenance', origin: 'slo' } as const;
const once = (fromMs: number, toMs: number, treatment: Exclusion['treatment'] = 'exclude'): Exclusion => ({
  ...words,
  treatment,
  time: { kind: 'once', fromMs, toMs },
});
/** 10 events a second; from `fromMs` on they burn at `burn`, with a target of 99 %. */
const burning =
  (burn: number, fromMs = 0): CountIn =>
  (startMs, endMs) =>
    (0.1 * burn * Math.max(0, endMs - Math.max(startMs, fromMs))) / 1000;

function ask(
  slo: Partial<Slo>,
  bad: CountIn,
  {
    total = steady(10),
    nowMs = NOW_MS,
    runningTotal,
  }: { total?: CountIn; nowMs?: number; runningTotal?: 'elapsed' } = {}
) {
  const question = questionWith(
    { target: 0.99, ...slo },
    { range: { fromMs: nowMs - DAY_MS, toMs: nowMs }, ...(runningTotal && { runningTotal }) }
  );
  const plan = planQuestion(question, { ...CONTEXT, nowMs });
  return evaluateHistory(question, plan, answersFor(plan, { total, bad }));
}

describe('a period that is counted from the 16th on only', () => {
  // 5.5 days counted and 9.5 to come: at burn rate 1.2 56 % of 15 days are left, which is 7 days.
  it.each`
    burn   | usedUp        | status
    ${0.9} | ${undefined}  | ${'healthy'}
    ${1.2} | ${on(28, 12)} | ${'at-risk'}
    ${1.6} | ${on(25, 9)}  | ${'at-risk'}
  `('at $burn', ({ burn, usedUp, status }) => {
    const sinceMs = on(16);
    const bad = burning(burn, sinceMs);
    const answers = [
      ask({ window: november, exclusions: [once(on(1), sinceMs)] }, bad),
      ask({ window: november }, silentDuring(bad, 0, sinceMs), { total: silentDuring(steady(10), 0, sinceMs) }),
    ];
    for (const { figures, pictures } of answers) {
      const { exhaustion } = figures;
      expect(figures.remaining).toBeCloseTo(1 - (burn * 5.5) / 15, 6);
      expect(figures.status).toBe(status);
      expect(exhaustion.kind === 'lasts' ? exhaustion.atMs / 1000 : undefined).toEqual(
        usedUp && expect.closeTo(usedUp / 1000, 0)
      );
      const end = usedUp ?? on(30, 24);
      expect((pictures.projection?.timesMs.at(-1) ?? NaN) / 1000).toBeCloseTo(end / 1000, 0);
      expect(pictures.projection?.values.at(-1)).toBeCloseTo(usedUp === undefined ? 1 - burn : 0, 6);
    }
  });

  it('as it is seen when that has come', () => {
    const slo = { window: november, exclusions: [once(on(1), on(16))] };
    const later = (nowMs: number) => ask(slo, burning(1.2, on(16)), { nowMs }).figures;
    expect(later(on(28, 12)).remaining).toBeCloseTo(0, 6);
    expect(later(on(29))).toMatchObject({ status: 'exhausted', remaining: expect.closeTo(-0.04, 6) });
  });

  it('a budget of the events so far grows by the time that is counted', () => {
    // 5.5 days at 0.8 leave a fifth; at burn rate 3 it is used up after 0.2 × 5.5 ÷ 2 days.
    const bad: CountIn = (fromMs, toMs) => {
      const lately = Math.max(0, toMs - Math.max(fromMs, NOW_MS - 6 * HOUR_MS));
      const before = Math.max(0, Math.min(toMs, NOW_MS - 6 * HOUR_MS) - Math.max(fromMs, on(16)));
      return (0.1 * (3 * lately + ((0.8 * 5.5 - 3 * 0.25) / 5.25) * before)) / 1000;
    };
    const { figures } = ask({ window: november, exclusions: [once(on(1), on(16))] }, bad, { runningTotal: 'elapsed' });
    expect(figures.remaining).toBeCloseTo(0.2, 6);
    expect(figures.exhaustion).toMatchObject({ kind: 'lasts', forMs: expect.closeTo(0.55 * DAY_MS, -3) });
  });
});

describe('a rolling window that is on record in part', () => {
  it.each`
    days  | burn   | status       | lastsDays
    ${30} | ${0.7} | ${'healthy'} | ${9 / 0.7}
    ${15} | ${0.7} | ${'healthy'} | ${19.5 / 0.7}
    ${15} | ${0.6} | ${'healthy'} | ${21 / 0.6}
    ${29} | ${0.7} | ${'healthy'} | ${9.7 / 0.7}
  `('$days of 30 days at $burn: $status', ({ days, burn, status, lastsDays }) => {
    const silent = (count: CountIn) => silentDuring(count, 0, NOW_MS - days * DAY_MS);
    const { figures } = ask({}, silent(burning(burn)), { total: silent(steady(10)) });
    expect(figures.status).toBe(status);
    expect(figures.exhaustion).toMatchObject({ kind: 'lasts', forMs: expect.closeTo(lastsDays * DAY_MS, -3) });
  });

  it('a pace that the filling window does not outrun is a risk', () => {
    // Half of 15 days is spent; at burn rate 3 the 7.5 days left last 3.75 days while the budget grows.
    const bad: CountIn = (fromMs, toMs) => {
      const splitMs = NOW_MS - 6 * HOUR_MS;
      const before = Math.max(0, Math.min(toMs, splitMs) - Math.max(fromMs, NOW_MS - 15 * DAY_MS));
      return (0.1 * (3 * Math.max(0, toMs - Math.max(fromMs, splitMs)) + ((7.5 - 0.75) / 14.75) * before)) / 1000;
    };
    const silent = (count: CountIn) => silentDuring(count, 0, NOW_MS - 15 * DAY_MS);
    const { figures } = ask({}, silent(bad), { total: silent(steady(10)) });
    expect(figures.status).toBe('at-risk');
    expect(figures.exhaustion).toMatchObject({ kind: 'lasts', forMs: expect.closeTo(3.75 * DAY_MS, -3) });
  });
});
