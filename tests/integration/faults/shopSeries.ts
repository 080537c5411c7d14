import { SampleFile } from '../../../workbench/history/sampleFile';
import type { SloQuestion } from '../../../src/core/slo/answer';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

const scrapeMs = 30_000;
const testsMs = 10 * minuteMs;
/** Requests a minute; one of fifty fails. */
const okAMinute = 98;
const badAMinute = 2;

/** The counters of a steady service for the three days before `toMs` and the minutes that tests take, as OpenMetrics text. */
export function writeShop(path: string, toMs: number): void {
  const file = new SampleFile(path);
  for (const [code, aMinute] of Object.entries({ 200: okAMinute, 500: badAMinute })) {
    const series = Buffer.from(`shop_requests_total{code="${code}"} `);
    for (let tMs = toMs - 3 * dayMs, n = 0; tMs <= toMs + testsMs; tMs += scrapeMs, n++) {
      file.sample(series, 1_000 + (n * aMinute * scrapeMs) / minuteMs, tMs);
    }
  }
  file.close();
}

/** The budget of those requests: at 90 % a fifth of it is spent. */
export function shopQuestion(dataSourceUid: string, toMs: number): SloQuestion {
  const total = { metric: 'shop_requests_total', matchers: [] };
  const event = { ...total, matchers: [{ label: 'code', op: '=' as const, value: '500' }] };
  return {
    slo: {
      ref: { documentUid: 'shop', name: 'availability' },
      displayName: 'Shop availability',
      description: '',
      service: 'shop',
      team: undefined,
      labels: {},
      dataSource: {},
      indicator: { kind: 'ratio', given: 'bad', event, total, groupBy: [] },
      target: 0.9,
      window: { kind: 'rolling', durationMs: 2 * dayMs },
      method: { kind: 'occurrences' },
      missingData: 'ignore',
      precision: 'fast',
      births: 'flag',
      absentAfterMs: 30 * minuteMs,
    },
    dataSourceUid,
    range: { fromMs: toMs - dayMs, toMs },
    detail: 'page',
    budgetOverTime: false,
    pastPeriods: 0,
  };
}
