import fc from 'fast-check';
import { chunksOf } from '../measure/chunks';
import { planQuestion } from './planQuestion';
import type { TimeWindow } from './slo';
import { CONTEXT, DAY_MS, HOUR_MS, NOW_MS, questionWith } from './testing/question';

const MINUTE_MS = 60_000;
const month: TimeWindow = {
  kind: 'calendar',
  unit: 'month',
  count: 1,
  anchor: '2026-01-01 00:00:00',
  zone: 'Europe/Berlin',
};

function ranges(plan: ReturnType<typeof planQuestion>): string[] {
  const iso = (ms: number): string => new Date(ms).toISOString().slice(5, 16);
  return plan.requests.map(({ widthMs, fromMs, toMs }) => `${widthMs / MINUTE_MS}m ${iso(fromMs)} ${iso(toMs)}`);
}

const nowMs = NOW_MS + 7 * MINUTE_MS + 31_000;

it('a page of 30 days: wide buckets, quarter hours at the start, one narrow width since over an hour', () => {
  const plan = planQuestion(questionWith({}, { range: { fromMs: nowMs - 29 * DAY_MS, toMs: nowMs } }), {
    ...CONTEXT,
    nowMs: nowMs + HOUR_MS / 2,
  });
  expect(plan.asOfMs).toBe(NOW_MS + 7 * MINUTE_MS);
  expect(plan.movedMs).toBe(7 * MINUTE_MS);
  expect(ranges(plan)).toEqual(['1m 11-21T11:00 11-21T12:07', '60m 10-22T12:00 11-21T11:00']);
});

it('the starts of a rolling window and of the last six hours are cut at quarter hours', () => {
  const at = nowMs + 20 * MINUTE_MS;
  const question = questionWith({}, { range: { fromMs: at - 29 * DAY_MS, toMs: at } });
  expect(ranges(planQuestion(question, { ...CONTEXT, nowMs: at }))).toEqual([
    '1m 11-21T11:00 11-21T12:27',
    '60m 10-22T13:00 11-21T11:00',
    '15m 11-21T06:00 11-21T07:00',
    '15m 10-22T12:30 10-22T13:00',
  ]);
});

it('the overview asks six hours, and narrow buckets for the pace of the last six', () => {
  expect(ranges(planQuestion(questionWith({}, { detail: 'overview' }), CONTEXT))).toEqual([
    '1m 11-21T06:00 11-21T12:00',
    '360m 10-22T12:00 11-21T06:00',
  ]);
});

it('a month in Berlin is cut at its midnight, and asks the four weeks before for its forecast', () => {
  const plan = planQuestion(questionWith({ window: month }, { detail: 'overview' }), CONTEXT);
  expect(plan.window).toEqual({ fromMs: Date.UTC(2026, 9, 31, 23), toMs: Date.UTC(2026, 10, 30, 23) });
  expect(plan.movedMs).toBe(0);
  expect(ranges(plan)).toEqual([
    '1m 11-21T06:00 11-21T12:00',
    '360m 10-24T12:00 11-21T06:00',
    '15m 10-31T18:00 11-01T00:00',
  ]);
});

it('budget over time reads range and window, no more', () => {
  const plan = planQuestion(questionWith({}, { budgetOverTime: true }), CONTEXT);
  expect(ranges(plan)).toEqual(['1m 11-21T11:00 11-21T12:00', '60m 09-22T12:00 11-21T11:00']);
});

it('charts of a short range have buckets of their own', () => {
  const range = { fromMs: NOW_MS - 30 * HOUR_MS, toMs: NOW_MS };
  const plan = planQuestion(questionWith({}, { range }), CONTEXT);
  expect(ranges(plan)).toEqual([
    '1m 11-21T11:00 11-21T12:00',
    '60m 10-22T12:00 11-21T11:00',
    '5m 11-20T06:00 11-21T11:00',
  ]);
});

it('a rolling past is laid end to end on wide buckets', () => {
  const { past } = planQuestion(questionWith({}, { pastPeriods: 2 }), { ...CONTEXT, nowMs });
  expect(past).toEqual([
    { fromMs: NOW_MS - 60 * DAY_MS, toMs: NOW_MS - 30 * DAY_MS },
    { fromMs: NOW_MS - 90 * DAY_MS, toMs: NOW_MS - 60 * DAY_MS },
  ]);
});

const windows = fc.oneof(
  fc
    .integer({ min: 10, max: 100 * 1440 })
    .map((minutes): TimeWindow => ({ kind: 'rolling', durationMs: minutes * MINUTE_MS })),
  fc
    .record({
      unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
      zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/New_York'),
    })
    .map(({ unit, zone }): TimeWindow => ({ kind: 'calendar', unit, count: 1, anchor: '2026-01-05 00:00:00', zone }))
);

/** How far an instant is from the nearest edge of the buckets around it. */
function offEdgeMs(atMs: number, { fromMs, widthMs }: { fromMs: number; widthMs: number }): number {
  const sinceMs = (atMs - fromMs) % widthMs;
  return Math.min(sinceMs, widthMs - sinceMs);
}

it('whatever is asked, buckets lie side by side up to now, are all asked for, and periods begin at edges', () => {
  fc.assert(
    fc.property(
      windows,
      fc.integer({ min: NOW_MS - 400 * DAY_MS, max: NOW_MS }),
      fc.constantFrom(5_000, 15_000, 30_000, 60_000),
      fc.constantFrom('page' as const, 'overview' as const),
      fc.boolean(),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 10, max: 60 * 1440 }),
      (window, toMs, scrapeIntervalMs, detail, budgetOverTime, pastPeriods, rangeMinutes) => {
        const range = { fromMs: toMs - rangeMinutes * MINUTE_MS, toMs };
        const question = questionWith({ window }, { range, detail, budgetOverTime, pastPeriods });
        const plan = planQuestion(question, { nowMs: NOW_MS, settleMs: 600_000, scrapeIntervalMs });
        expect(plan.runs.at(-1)?.toMs).toBe(plan.asOfMs);
        const isAsked = (run: (typeof plan.runs)[number]): boolean =>
          plan.requests.some(
            ({ widthMs, fromMs, toMs }) => widthMs === run.widthMs && fromMs <= run.fromMs && toMs >= run.toMs
          );
        const drawn = plan.charts?.runs ?? plan.runs;
        expect(drawn.every(isAsked)).toBe(true);
        expect(drawn.at(-1)?.toMs).toBe(plan.asOfMs);
        plan.runs.forEach((run, i) => {
          expect(run.fromMs % run.widthMs).toBe(0);
          expect(run.toMs).toBeGreaterThan(run.fromMs);
          expect(plan.runs[i + 1]?.fromMs ?? plan.asOfMs).toBe(run.toMs);
          expect(isAsked(run)).toBe(true);
        });
        const firstMs = plan.runs[0]?.fromMs ?? Infinity;
        for (const { fromMs } of [plan.window, ...plan.past]) {
          const run = plan.runs.find((one) => one.fromMs <= fromMs && fromMs < one.toMs);
          expect(run ? offEdgeMs(fromMs, run) : firstMs - fromMs).toBeLessThanOrEqual(7.5 * MINUTE_MS);
        }
      }
    ),
    { numRuns: 300 }
  );
});

it('thirty days cold are ten chunks at most, whenever they are asked', () => {
  fc.assert(
    fc.property(fc.integer({ min: NOW_MS - 60 * DAY_MS, max: NOW_MS }), (toMs) => {
      const question = questionWith({}, { range: { fromMs: toMs - 30 * DAY_MS, toMs } });
      const { requests } = planQuestion(question, { ...CONTEXT, nowMs: toMs });
      const chunks = requests.flatMap(({ widthMs, fromMs, toMs }) => chunksOf(widthMs, fromMs, toMs));
      expect(chunks.length).toBeLessThanOrEqual(10);
      const askedMs = requests.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
      expect(askedMs).toBeLessThanOrEqual(1.01 * 30 * DAY_MS);
    })
  );
});
