import type { BucketAnswer, BucketRequest } from '../../src/core/measure/bucket';
import { evaluate } from '../../src/core/slo/evaluate';
import { type Plan, planQuestion } from '../../src/core/slo/planQuestion';
import { benchQuestion, dayMs } from './benchQuestion';

const minuteMs = 60_000;
const windowDays = 90;

/** Milliseconds (median of 21) to evaluate 90 days of one-minute buckets for one SLO. */
export function measureEvaluate(nowMs: number): { buckets: number; ms: number } {
  const toMs = Math.floor(nowMs / minuteMs) * minuteMs;
  const fromMs = toMs - windowDays * dayMs;
  const question = benchQuestion({ nowMs: toMs, windowDays });
  const planned = planQuestion(question, { nowMs: toMs, settleMs: 600_000, scrapeIntervalMs: 15_000 });
  const request: BucketRequest = {
    dataSourceUid: 'bench',
    widthMs: minuteMs,
    fromMs,
    toMs,
    queries: planned.requests[0]?.queries ?? {},
  };
  // All pictures from the same buckets, so that no part of the work falls to narrower ones.
  const { charts: _, ...withoutCharts } = planned;
  const plan: Plan = {
    ...withoutCharts,
    wideMs: minuteMs,
    narrowMs: minuteMs,
    runs: [{ widthMs: minuteMs, fromMs, toMs }],
    requests: [request],
  };
  const buckets = (toMs - fromMs) / minuteMs;
  const group = (count: (i: number) => number) => [
    { labels: {}, values: Float64Array.from({ length: buckets }, (_, i) => count(i)) },
  ];
  const answer: BucketAnswer = {
    request,
    counts: { bad: group((i) => (i % 97 === 0 ? 3 : 0)), total: group((i) => 600 + (i % 60)), births: [] },
    missing: [],
    warnings: [],
    buckets: { cached: buckets, fresh: 0 },
    readAtMs: nowMs,
  };
  const times = Array.from({ length: 21 }, () => {
    const startedMs = performance.now();
    evaluate(question, plan, [answer]);
    return performance.now() - startedMs;
  });
  return { buckets, ms: times.sort((a, b) => a - b)[10] ?? NaN };
}
