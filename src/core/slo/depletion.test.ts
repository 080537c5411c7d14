import fc from 'fast-check';
import {
  type DepletedStretch,
  type Depletion,
  depletionSpeed,
  fastBurnRate,
  type IncidentRange,
  speedsOf,
} from './depletion';
import { evaluateHistory } from './evaluateHistory';
import { planQuestion } from './planQuestion';
import { noData, type PeriodResult } from './answer';
import { answersFor, type CountIn, during, silentDuring, steady } from './testing/answers';
import { CONTEXT, DAY_MS, HOUR_MS, questionWith } from './testing/question';

const month = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;
const SEPTEMBER_MS = Date.UTC(2026, 8, 1);
/** 10 a second for 30 days at 99.9 %. */
const ALLOWED = 25_920;

interface Outage {
  /** Share of September's budget. */
  share: number;
  hours: number;
  startDay: number;
}

const outages: Outage[] = [
  { share: 0.7, hours: 52, startDay: 2 },
  { share: 0.5, hours: 26, startDay: 10 },
  { share: 0.25, hours: 70, startDay: 20 },
];

function rangeOf({ startDay, hours }: Outage): IncidentRange {
  const fromMs = SEPTEMBER_MS + startDay * DAY_MS;
  return { fromMs, toMs: fromMs + hours * HOUR_MS, text: `day ${startDay}` };
}

function badOf(list: readonly Outage[]): CountIn {
  const counts = list.map((outage) => {
    const { fromMs, toMs } = rangeOf(outage);
    return during((outage.share * ALLOWED) / (outage.hours * 3600), fromMs, toMs);
  });
  return (fromMs, toMs) => counts.reduce((sum, count) => sum + (count(fromMs, toMs) ?? 0), 0);
}

function september(
  list: readonly Outage[],
  incidents: readonly IncidentRange[],
  total = steady(10)
): PeriodResult | undefined {
  const question = questionWith({ window: month }, { pastPeriods: 2, widestMs: HOUR_MS, incidents });
  const plan = planQuestion(question, CONTEXT);
  const { history } = evaluateHistory(question, plan, answersFor(plan, { bad: badOf(list), total }));
  return history.find(({ period }) => period.fromMs === SEPTEMBER_MS);
}

const percents = ({ stretches }: Depletion) =>
  stretches.map(({ perHour }) => Number((Number(perHour) * 100).toFixed(1)));

it('70 % of a budget in 52 h, 50 in 26, 25 in 70: 1.3, 1.9, 0.4 % an hour, on average 1.2, at most 1.9', () => {
  const depletion = september(outages, outages.map(rangeOf))?.depletion;
  expect(depletion?.stretches.map(({ text }) => text)).toEqual(['day 2', 'day 10', 'day 20']);
  expect(depletion && percents(depletion)).toEqual([1.3, 1.9, 0.4]);
  const speeds = depletion && speedsOf(depletion);
  expect((speeds?.averagePerHour ?? 0) * 100).toBeCloseTo(1.2, 1);
  expect((speeds?.highestPerHour ?? 0) * 100).toBeCloseTo(1.9, 1);
});

it('without incidents on record: the stretches that burned at the pace of the six-hour tier, 6 at 30 days', () => {
  const depletion = september(outages, [])?.depletion;
  // 25 % in 70 h is a burn rate of 2.6: not fast.
  expect(depletion?.stretches.map(({ text }) => text)).toEqual([undefined, undefined]);
  expect(depletion && percents(depletion)).toEqual([1.3, 1.9]);
  expect(depletion?.stretches[0]?.interval).toEqual({
    fromMs: rangeOf(outages[0] ?? fail()).fromMs,
    toMs: rangeOf(outages[0] ?? fail()).toMs,
  });
});

it('incidents of the service that used nothing of this budget are no part of the mean', () => {
  const [first] = outages;
  const others = [8, 15, 25].map((day) => rangeOf({ share: 0, hours: 4, startDay: day }));
  const depletion = september(outages.slice(0, 1), first ? [rangeOf(first), ...others] : [])?.depletion;
  expect(depletion?.stretches.map(({ text }) => text)).toEqual(['day 2']);
  // 70 % in 52 h, not that and three times 0 ÷ 4.
  expect(depletion && speedsOf(depletion)?.averagePerHour).toBeCloseTo(0.7 / 52, 9);
});

it('hours that burned fast count beside an incident on record, not twice in it', () => {
  const [first] = outages;
  const half = first && { ...rangeOf(first), toMs: rangeOf(first).fromMs + 26 * HOUR_MS };
  const stretches = september(outages, half ? [half] : [])?.depletion?.stretches ?? [];
  expect(stretches.map(({ text }) => text)).toEqual(['day 2', undefined, undefined]);
  expect(stretches.map(({ spent }) => Number(Number(spent).toFixed(2)))).toEqual([0.35, 0.35, 0.5]);
  expect(stretches[1]?.interval.fromMs).toBe(half?.toMs);
});

it('an incident of minutes is counted in the whole hour that it fell into, over its own length', () => {
  const [fromMs, minutes] = [SEPTEMBER_MS + 5 * DAY_MS + 20 * 60_000, 30];
  const outage = { share: 0.6944, hours: minutes / 60, startDay: 5 + 20 / 1440 };
  const depletion = september([outage], [{ fromMs, toMs: fromMs + minutes * 60_000, text: 'short' }])?.depletion;
  expect(depletion?.stretches[0]?.spent).toBeCloseTo(0.6944, 6);
  expect(depletion?.stretches[0]?.perHour).toBeCloseTo(1.3888, 6);
});

it('an incident over a period’s end counts in each period by its part there', () => {
  const endMs = Date.UTC(2026, 9, 1);
  const incident = { fromMs: endMs - 10 * HOUR_MS, toMs: endMs + 10 * HOUR_MS, text: 'over the end' };
  const depletion = september([{ share: 0.5, hours: 20, startDay: 30 - 10 / 24 }], [incident])?.depletion;
  expect(depletion?.stretches[0]?.interval).toEqual({ fromMs: incident.fromMs, toMs: endMs });
  expect(depletion?.stretches[0]?.spent).toBeCloseTo(0.25, 6);
});

/** September without an answer for the first `hours` of its first incident. */
function silentAtFirst(hours: number): DepletedStretch[] {
  const [first = fail(), second = fail()] = outages.map(rangeOf);
  const total = silentDuring(steady(10), first.fromMs, first.fromMs + hours * HOUR_MS);
  return [...(september(outages, [first, second], total)?.depletion?.stretches ?? [])];
}

it('an incident of which nothing was counted has no part in the budget, and slows no speed down', () => {
  const stretches = silentAtFirst(52);
  expect(stretches[0]).toMatchObject({ spent: noData, perHour: noData, quality: { coveredShare: 0 } });
  expect(stretches[1]?.quality.coveredShare).toBe(1);
  const speed = stretches[1]?.perHour;
  expect(speedsOf({ stretches })).toEqual({ averagePerHour: speed, highestPerHour: speed });
});

it('an incident that was counted in part says of how much', () => {
  expect(silentAtFirst(39)[0]?.quality.coveredShare).toBeCloseTo(0.25, 9);
});

it('the budget is gone in the hour in which the sum passes it, and its period says so', () => {
  const result = september(outages, []);
  // 70 % by day 4, and 30 of the 50 % after 15.6 of 26 hours.
  expect(result?.exhaustedAtMs).toBe(SEPTEMBER_MS + 10 * DAY_MS + 16 * HOUR_MS);
  expect(september(outages.slice(0, 1), [])?.exhaustedAtMs).toBeUndefined();
  expect(september(outages.slice(0, 1), [])?.result).toBe('met');
});

it('nothing bad is no stretch and no speed', () => {
  const depletion = september([], [])?.depletion;
  expect(depletion?.stretches).toEqual([]);
  expect(depletion && speedsOf(depletion)).toBeUndefined();
});

it.each`
  days  | rate
  ${30} | ${6}
  ${28} | ${5.6}
  ${7}  | ${1.4}
  ${1}  | ${1}
`('a window of $days days burns fast from $rate on', ({ days, rate }) => {
  expect(fastBurnRate(days * DAY_MS)).toBeCloseTo(rate, 9);
});

it('the parts that stretches spend are never more than what was spent of the whole', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          share: fc.double({ min: 0.01, max: 2, noNaN: true }),
          hours: fc.integer({ min: 1, max: 40 }),
          startDay: fc.integer({ min: 0, max: 27 }),
        }),
        { maxLength: 4 }
      ),
      (list) => {
        const result = september(list, []);
        const parts = (result?.depletion?.stretches ?? []).reduce((sum, { spent }) => sum + Number(spent), 0);
        expect(parts).toBeLessThanOrEqual(1 - Number(result?.remaining) + 1e-9);
        // Exhausted before the end means in debt at the end: nothing gives a period's budget back.
        expect(result?.exhaustedAtMs === undefined || Number(result.remaining) < 0).toBe(true);
      }
    ),
    { numRuns: 15 }
  );
});

it('a speed is a share an hour', () => {
  expect(depletionSpeed(0.7, 52 * HOUR_MS) * 100).toBeCloseTo(1.346, 3);
});

function fail(): never {
  throw new Error('no such outage');
}
