import { noData, type Figures, type SloAnswer } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import { ratioWith, sloWith } from '../../core/slo/testing/question';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** 21 Nov 2026, 14:05 UTC: the "now" of every sample. */
export const SAMPLE_NOW_MS = Date.UTC(2026, 10, 21, 14, 5);

/** An SLO for tests and for looking at views. */
export function sampleSlo(change: Partial<Slo> = {}): Slo {
  return sloWith({
    displayName: 'Checkout availability',
    team: 'payments',
    labels: { tier: 'gold' },
    dataSource: { uid: 'prom' },
    indicator: ratioWith({
      total: { metric: 'http_requests_total', matchers: [{ label: 'job', op: '=', value: 'checkout' }] },
    }),
    ...change,
  });
}

export function sampleFigures(change: Partial<Figures> = {}): Figures {
  return {
    window: { fromMs: SAMPLE_NOW_MS - 30 * DAY_MS, toMs: SAMPLE_NOW_MS },
    asOfMs: SAMPLE_NOW_MS,
    events: { good: 4_675_880, bad: 4120, total: 4_680_000 },
    unit: 'events',
    sli: 0.99912,
    spent: 0.88,
    remaining: 0.12,
    basis: 'window',
    budgetEvents: { total: 4_680_000, badAllowed: 4680 },
    burnRates: [
      { lookbackMs: HOUR_MS, rate: 16 },
      { lookbackMs: 6 * HOUR_MS, rate: 7 },
      { lookbackMs: 3 * DAY_MS, rate: 2 },
    ],
    exhaustion: {
      kind: 'lasts',
      forMs: 5 * HOUR_MS + 24 * 60_000,
      atMs: SAMPLE_NOW_MS + 5.4 * HOUR_MS,
      lookbackMs: HOUR_MS,
    },
    status: 'burning-fast',
    quality: { coveredShare: 0.998, lastDataMs: SAMPLE_NOW_MS - 60_000, flags: [] },
    ...change,
  };
}

/** Figures of an SLO of which nothing was counted. */
export function silentFigures(change: Partial<Figures> = {}): Figures {
  return sampleFigures({
    events: noData,
    sli: noData,
    spent: noData,
    remaining: noData,
    budgetEvents: noData,
    burnRates: [HOUR_MS, 6 * HOUR_MS, 3 * DAY_MS].map((lookbackMs) => ({ lookbackMs, rate: noData })),
    exhaustion: { kind: 'unknown' },
    status: 'no-data',
    quality: { coveredShare: 0.6, lastDataMs: SAMPLE_NOW_MS - 3 * HOUR_MS, flags: [] },
    ...change,
  });
}

/** A burn-down that leaks, drops sharply on day 20, has a gap on day 8 and ends at what the figures say is left. */
export function sampleAnswer(change: { slo?: Partial<Slo>; figures?: Partial<Figures>; end?: number } = {}): SloAnswer {
  const slo = sampleSlo(change.slo);
  const figures = sampleFigures(change.figures);
  const end = change.end ?? (figures.remaining === noData ? 0 : figures.remaining);
  const { fromMs, toMs } = figures.window;
  const hours = Math.round((toMs - fromMs) / HOUR_MS);
  const timesMs = Array.from({ length: hours + 1 }, (_, hour) => fromMs + hour * HOUR_MS);
  const spent = 1 - end;
  const burnDown = timesMs.map((_, hour) => {
    const share = hour / hours;
    const gap = share > 0.26 && share < 0.28;
    return gap ? NaN : 1 - spent * (share * 0.5 + (share > 0.66 ? 0.5 * Math.min(1, (share - 0.66) / 0.05) : 0));
  });
  const traffic = timesMs.map((_, hour) => 6000 + 4000 * Math.sin((hour / 24) * 2 * Math.PI));
  const bad = traffic.map((total, hour) => Math.round(total * (hour % 97 === 0 ? 0.01 : 0.0004)));
  return {
    question: {
      slo,
      dataSourceUid: 'prom',
      range: figures.window,
      detail: 'page',
      budgetOverTime: true,
      pastPeriods: 6,
    },
    figures,
    pictures: {
      burnDown: { timesMs, values: burnDown },
      ideal: { timesMs: [fromMs, toMs], values: [1, 0] },
      projection: { timesMs: [toMs, toMs + 4 * DAY_MS], values: [end, end - 0.4] },
      budgetOverTime: { timesMs, values: burnDown.map((value) => value * 0.8) },
      sli: { timesMs, values: traffic.map((total, hour) => 1 - (bad[hour] ?? 0) / total) },
      good: { timesMs, values: traffic.map((total, hour) => total - (bad[hour] ?? 0)) },
      bad: { timesMs, values: bad },
    },
    history: [],
    groups: [],
    explanation: {
      queries: [
        {
          role: 'bad',
          expr: 'sum(increase(http_requests_total{job="checkout",code=~"5.."}[1h]))',
          widthMs: HOUR_MS,
          range: figures.window,
        },
        {
          role: 'total',
          expr: 'sum(increase(http_requests_total{job="checkout"}[1h]))',
          widthMs: HOUR_MS,
          range: figures.window,
        },
      ],
      dataSourceUid: 'prom',
      buckets: { cached: 700, fresh: 20 },
      readAtMs: toMs,
    },
  };
}
