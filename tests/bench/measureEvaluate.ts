import type { BucketAnswer, BucketRequest } from '../../src/core/measure/bucket';
import { evaluate } from '../../src/core/slo/evaluate';
import { type Plan, planQuestion } from '../../src/core/slo/planQuestion';
import { benchQuestion, dayMs, rollingDays } from './benchQuestion';
import type { Measurement } from './benchTable';
import { seriesSlo } from './series/seriesSlo';

const minuteMs = 60_000;
const windowDays = 90;

/** Evaluating 90 days of one-minute buckets for one SLO: the median of warm runs. */
export function measureEvaluate(nowMs: number): Measurement {
  const toMs = Math.floor(nowMs / minuteMs) * minuteMs;
  const fromMs = toMs - windowDays * dayMs;
  const question = benchQuestion({ ...seriesSlo(), window: rollingDays(windowDays) }, { nowMs: toMs });
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
  const times = Array.from({ length: 51 }, () => {
    const startedMs = performance.now();
    evaluate(question, plan, [answer]);
    return performance.now() - startedMs;
  });
  const warm = times.slice(20).sort((a, b) => a - b);
  const what = `evaluate ${buckets.toLocaleString('en')} buckets of a minute, median of ${warm.length} warm runs`;
  return { id: 'evaluate-ms', what, measured: warm[Math.floor(warm.length / 2)] ?? NaN, unit: 'ms', limit: 20 };
}
