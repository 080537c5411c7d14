import fc from 'fast-check';
import { answerFor, type CountIn, silentDuring, steady } from '../testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith } from '../testing/question';
import { lastsFor } from '../budgetTime';
import type { Exclusion } from '../exclusions/exclusion';
import { measure } from '../measured';
import type { Slo, TimeWindow } from '../slo';
import { outlook } from './outlook';
import { planForecast } from './planForecast';
import type { RangeForecast } from './rangeForecast';
import type { WhatIf } from './whatIf';

const NEVER = { p10: undefined, p50: undefined, p90: undefined };
const month: TimeWindow = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' };

interface Traffic {
  total?: CountIn;
  bad: CountIn;
}

function look(slo: Partial<Slo>, { total = steady(100), bad }: Traffic, whatIf: WhatIf = {}) {
  const question = questionWith(slo);
  const plan = planForecast(question, [question.slo.window, whatIf.window ?? question.slo.window], CONTEXT);
  const answers = plan.requests.map((request) => answerFor(request, { bad, total }));
  return outlook(measure(question, plan.runs, answers), plan.asOfMs, question.slo, whatIf);
}

function range(...asked: Parameters<typeof look>): RangeForecast {
  const { forecast } = look(...asked);
  if (forecast.kind === 'none') {
    throw new Error(forecast.reason);
  }
  return forecast;
}

/** 100 events a second of which this share fails, from a moment on. */
function failing(share: number, fromMs = -Infinity): CountIn {
  return (startMs, endMs) => (share * 100 * Math.max(0, endMs - Math.max(startMs, fromMs))) / 1000;
}

it('no failure never runs out', () => {
  const forecast = range({}, { bad: steady(0) });
  expect(forecast.runsOutShare).toBe(0);
  expect(forecast.exhaustedAtMs).toEqual(NEVER);
  expect(forecast.fan.p10.values.every((value) => value === 1)).toBe(true);
});

it('remaining 0.4 at burn rate 2 in a month of 30 days lasts 6 days', () => {
  // 9 days at burn rate 2 leave 0.4 of November.
  const nowMs = Date.UTC(2026, 10, 10, 0, 0);
  const question = questionWith({ window: month });
  const plan = planForecast(question, [month], { ...CONTEXT, nowMs });
  const answers = plan.requests.map((request) => answerFor(request, { bad: failing(0.002), total: steady(100) }));
  const { remaining, forecast } = outlook(measure(question, plan.runs, answers), plan.asOfMs, question.slo);
  expect(remaining).toBeCloseTo(0.4, 9);
  expect(forecast).toMatchObject({ kind: 'range', runsOutShare: 1 });
  for (const atMs of Object.values((forecast as RangeForecast).exhaustedAtMs)) {
    expect(Number(atMs) - nowMs).toBeCloseTo(6 * DAY_MS, -1);
  }
});

it.each`
  hours          | data                        | expected
  ${13 * 24}     | ${'under two weeks'}        | ${'too-little-history'}
  ${14 * 24 + 2} | ${'two weeks'}              | ${'range'}
  ${60 * 24}     | ${'more than is looked at'} | ${'range'}
`('$data: $expected', ({ hours, expected }) => {
  const quiet = (count: CountIn) => silentDuring(count, -Infinity, NOW_MS - hours * HOUR_MS);
  const { forecast } = look({}, { bad: quiet(failing(0.001)), total: quiet(steady(100)) });
  expect(forecast.kind === 'none' ? forecast.reason : forecast.kind).toBe(expected);
});

it('missing hours are not hours without failures', () => {
  const hole: [number, number] = [NOW_MS - 20 * DAY_MS, NOW_MS - 10 * DAY_MS];
  const whole = range({ target: 0.99 }, { bad: failing(0.012) });
  const holed = range(
    { target: 0.99 },
    { bad: silentDuring(failing(0.012), ...hole), total: silentDuring(steady(100), ...hole) }
  );
  expect(holed.sampledHours).toBe(whole.sampledHours - 240);
  expect(holed.fan.p50.values.at(-1)).toBeCloseTo(whole.fan.p50.values.at(-1) ?? NaN, 6);
});

it('silence is no data, a window under a day too short', () => {
  expect(look({}, { bad: () => undefined, total: () => undefined })).toMatchObject({
    remaining: 'no-data',
    forecast: { kind: 'none', reason: 'no-data' },
  });
  const window: TimeWindow = { kind: 'rolling', durationMs: 6 * HOUR_MS };
  expect(look({ window }, { bad: steady(0) }).forecast).toMatchObject({ kind: 'none', reason: 'window-too-short' });
});

it('what has no answer yet gives no figure', () => {
  const question = questionWith();
  const plan = planForecast(question, [question.slo.window], CONTEXT);
  expect(outlook(measure(question, plan.runs, []), plan.asOfMs, question.slo)).toMatchObject({
    remaining: 'no-data',
    forecast: { kind: 'none', reason: 'incomplete' },
  });
});

it('old failures leave a rolling window', () => {
  // An outage 29 days ago spent 90 %; nothing has failed since.
  const oldMs = NOW_MS - 29 * DAY_MS;
  const bad: CountIn = (fromMs, toMs) => (fromMs <= oldMs && oldMs < toMs ? 0.9 * 0.001 * 100 * 86_400 * 30 : 0);
  const { remaining, forecast } = look({}, { bad });
  expect(remaining).toBeCloseTo(0.1, 3);
  const late = (forecast as RangeForecast).fan.p50.values;
  expect(late[0]).toBeCloseTo(0.1, 3);
  expect(late.at(-1)).toBeGreaterThan(0);
});

it('the same data give the same dates', () => {
  const noisy: CountIn = (fromMs, toMs) => (((fromMs / HOUR_MS) % 7) * 60 * (toMs - fromMs)) / HOUR_MS;
  expect(range({}, { bad: noisy })).toEqual(range({}, { bad: noisy }));
});

const hourly = fc.array(fc.nat({ max: 800 }), { minLength: 30, maxLength: 60 });
type KnownCountIn = (fromMs: number, toMs: number) => number;
const byHour =
  (counts: readonly number[]): KnownCountIn =>
  (fromMs, toMs) =>
    ((counts[Math.floor(fromMs / HOUR_MS) % counts.length] ?? 0) * (toMs - fromMs)) / HOUR_MS;

it.each([
  ['rolling', {}],
  ['calendar', { window: month }],
] as Array<[string, Partial<Slo>]>)('more failures never run out later: %s', (_, slo) => {
  fc.assert(
    fc.property(hourly, fc.array(fc.nat({ max: 400 }), { minLength: 30, maxLength: 60 }), (counts, more) => {
      const few = range(slo, { bad: byHour(counts) });
      const many = range(slo, {
        bad: (fromMs, toMs) => byHour(counts)(fromMs, toMs) + byHour(more)(fromMs, toMs),
      });
      for (const key of ['p10', 'p50', 'p90'] as const) {
        expect(many.exhaustedAtMs[key] ?? Infinity).toBeLessThanOrEqual((few.exhaustedAtMs[key] ?? Infinity) + 1);
      }
      expect(many.runsOutShare).toBeGreaterThanOrEqual(few.runsOutShare);
    }),
    { numRuns: 6 }
  );
});

it('early is never after late, and the fan is in order', () => {
  fc.assert(
    fc.property(hourly, (counts) => {
      const { exhaustedAtMs, fan } = range({}, { bad: byHour(counts) });
      const { p10 = Infinity, p50 = Infinity, p90 = Infinity } = exhaustedAtMs;
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
      fan.p10.values.forEach((low, i) => expect(low).toBeLessThanOrEqual(fan.p90.values[i] ?? NaN));
    }),
    { numRuns: 6 }
  );
});

it('a constant burn runs out when a steady one does', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1.4, noNaN: true }), (burn) => {
      fc.pre(Math.abs(burn - 1) > 0.01); // ends with the period, by rounding before or after
      const { window, remaining, forecast } = look({ window: month }, { bad: failing(burn * 0.001) });
      const { p10, p90 } = (forecast as RangeForecast).exhaustedAtMs;
      const steadyMs = NOW_MS + lastsFor(Number(remaining), burn, { ms: window.toMs - window.fromMs, growsMs: 0 });
      const expected = steadyMs <= window.toMs ? steadyMs : Infinity;
      expect(Math.abs((p10 ?? Infinity) - expected) || 0).toBeLessThan(HOUR_MS);
      expect(Math.abs((p90 ?? Infinity) - expected) || 0).toBeLessThan(HOUR_MS);
    }),
    { numRuns: 10 }
  );
});

it('slices are drawn as events are', () => {
  const method = { kind: 'timeslices', sliceMs: 5 * 60_000, sliceTarget: 0.95 } as const;
  // Each day two slices of 288 fail.
  const bad: CountIn = (fromMs, toMs) => (fromMs % DAY_MS < 600_000 ? (50 * (toMs - fromMs)) / 1000 : 0);
  const { remaining, forecast } = look({ method, target: 0.99 }, { bad });
  expect(remaining).toBeCloseTo(1 - 2 / 2.88, 2);
  expect(forecast).toMatchObject({ kind: 'range', runsOutShare: 0 });
  expect(range({ method, target: 0.996 }, { bad }).exhaustedAtMs.p50).toBe(NOW_MS);
});

describe('what if', () => {
  it.each`
    change                         | whatIf                                                     | left
    ${'nothing'}                   | ${{}}                                                      | ${0.5}
    ${'half the target'}           | ${{ target: 0.998 }}                                       | ${0.75}
    ${'a stricter target'}         | ${{ target: 0.9995 }}                                      | ${0}
    ${'a full outage of 21.6 min'} | ${{ outage: { minutes: 21.6, failingShare: 1 } }}          | ${0}
    ${'a tenth of it failing'}     | ${{ outage: { minutes: 21.6, failingShare: 0.1 } }}        | ${0.45}
    ${'a release freeze'}          | ${{ freezeDays: 14 }}                                      | ${0.5}
    ${'another window, even pace'} | ${{ window: { kind: 'rolling', durationMs: 7 * DAY_MS } }} | ${0.5}
  `('$change leaves $left now', ({ whatIf, left }) => {
    expect(look({}, { bad: failing(0.0005) }, whatIf).remaining).toBeCloseTo(left, 6);
  });

  it('a longer window than the weeks that are drawn from is counted whole', () => {
    const window: TimeWindow = { kind: 'rolling', durationMs: 90 * DAY_MS };
    const early = failing(0.001, NOW_MS - 90 * DAY_MS);
    expect(look({}, { bad: early }, { window }).remaining).toBeCloseTo(0, 2);
  });

  it('a freeze keeps hours to the pace of a quiet one', () => {
    // Every tenth hour is a bad release.
    const bad: CountIn = (fromMs, toMs) =>
      ((toMs - fromMs) / HOUR_MS) * (Math.floor(fromMs / HOUR_MS) % 10 === 0 ? 4000 : 36);
    const window = month;
    const free = range({ window }, { bad });
    const frozen = range({ window }, { bad }, { freezeDays: 40 });
    expect(free.runsOutShare).toBe(1);
    expect(frozen.runsOutShare).toBe(0);
    expect(frozen.fan.p50.values.at(-1)).toBeGreaterThan(free.fan.p50.values.at(-1) ?? NaN);
  });
});

describe('exclusions to come', () => {
  const plan = { reason: 'maintenance', origin: 'slo' } as const;
  const nights: Exclusion['time'] = {
    kind: 'recurring',
    rule: { frequency: 'daily', interval: 1, byDay: [], byMonthDay: [] },
    startWallMs: Date.UTC(2026, 0, 1),
    zone: 'UTC',
    durationMs: 8 * HOUR_MS,
  };
  const nineDays: Exclusion['time'] = { kind: 'once', fromMs: NOW_MS + HOUR_MS / 2, toMs: NOW_MS + 9 * DAY_MS };

  // 0.9 % fail where 1 % may: a tenth of what counts is left at the month's end; of what is good or frozen, nothing burns.
  it.each`
    time        | treatment    | left
    ${nights}   | ${'exclude'} | ${0.1}
    ${nineDays} | ${'exclude'} | ${0.1}
    ${nineDays} | ${'good'}    | ${1 - (0.9 * (20.5 + 0.5 + 0.5 / 24)) / 30}
    ${nineDays} | ${'freeze'}  | ${1 - (0.9 * (20.5 + 0.5 + 0.5 / 24)) / 30}
  `('$treatment burns nothing', ({ time, treatment, left }) => {
    const exclusions = [{ ...plan, treatment, time }];
    const forecast = range({ target: 0.99, window: month, exclusions }, { bad: failing(0.009) });
    expect(forecast.runsOutShare).toBe(0);
    expect(forecast.fan.p10.values.at(-1)).toBeCloseTo(left, 6);
    expect(forecast.fan.p90.values.at(-1)).toBeCloseTo(left, 6);
    expect(forecast.idleMs).toBeGreaterThan(0);
  });
});

describe('an outage in slices', () => {
  const slices = (sliceTarget: number): Partial<Slo> => ({
    target: 0.99,
    method: { kind: 'timeslices', sliceMs: HOUR_MS, sliceTarget },
  });

  // 720 slices, of which 7.2 may be bad.
  it.each`
    minutes | failingShare | sliceTarget | bad
    ${10}   | ${1}         | ${0.99}     | ${1}
    ${60}   | ${0.5}       | ${0.9}      | ${1}
    ${60}   | ${0.05}      | ${0.9}      | ${0}
    ${61}   | ${1}         | ${0.99}     | ${2}
  `('$minutes minutes of $failingShare by $sliceTarget: $bad', ({ minutes, failingShare, sliceTarget, bad }) => {
    const outage = { minutes, failingShare };
    expect(look(slices(sliceTarget), { bad: steady(0) }, { outage }).remaining).toBeCloseTo(1 - bad / 7.2, 6);
  });

  it('of whole slices that are shares, the time counts', () => {
    const method = { kind: 'ratio-timeslices', sliceMs: HOUR_MS } as const;
    const { remaining } = look(
      { target: 0.99, method },
      { bad: steady(0) },
      { outage: { minutes: 30, failingShare: 0.5 } }
    );
    expect(remaining).toBeCloseTo(1 - 0.25 / 7.2, 6);
  });
});

it('an outage after silence costs as much as one at the traffic of the last hour on record', () => {
  const sinceMs = NOW_MS - 2 * HOUR_MS;
  const silent = (count: CountIn) => silentDuring(count, sinceMs, NOW_MS + 1);
  const outage = { minutes: 60, failingShare: 1 };
  const found = look({ target: 0.99 }, { total: silent(steady(100)), bad: silent(steady(0)) }, { outage });
  expect(found.outage).toEqual({ bad: expect.closeTo(360_000, 3), trafficUntilMs: sinceMs });
  // Of 718 hours on record 1 % may fail.
  expect(found.remaining).toBeCloseTo(1 - 1 / 7.18, 6);
});
