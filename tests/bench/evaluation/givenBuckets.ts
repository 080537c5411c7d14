import type { BucketAnswer, BucketRequest } from '../../../src/core/measure/bucket';
import type { SloQuestion } from '../../../src/core/slo/answer';
import { type Plan, planQuestion } from '../../../src/core/slo/planQuestion';
import { benchQuestion, dayMs, rollingDays } from '../benchQuestion';
import { seriesSlo } from '../series/seriesSlo';

export interface GivenBuckets {
  question: SloQuestion;
  plan: Plan;
  answer: BucketAnswer;
}

/** An SLO over a window that ends at `nowMs`, all of it in buckets of one width; `seed` makes its counts its own. */
export function givenBuckets(windowDays: number, widthMs: number, nowMs: number, seed = 0): GivenBuckets {
  const toMs = Math.floor(nowMs / widthMs) * widthMs;
  const fromMs = toMs - windowDays * dayMs;
  const question = benchQuestion({ ...seriesSlo(`slo-${seed}`), window: rollingDays(windowDays) }, { nowMs: toMs });
  const planned = planQuestion(question, { nowMs: toMs, settleMs: 600_000, scrapeIntervalMs: 15_000 });
  const queries = planned.requests[0]?.queries ?? {};
  const request: BucketRequest = { dataSourceUid: 'bench', widthMs, fromMs, toMs, queries };
  // All pictures from the same buckets, so that no part of the work falls to narrower ones.
  const { charts: _, ...withoutCharts } = planned;
  const plan: Plan = {
    ...withoutCharts,
    wideMs: widthMs,
    narrowMs: widthMs,
    runs: [{ widthMs, fromMs, toMs }],
    requests: [request],
  };
  const buckets = (toMs - fromMs) / widthMs;
  const group = (count: (i: number) => number) => [
    { labels: {}, values: Float64Array.from({ length: buckets }, (_value, i) => count(i)) },
  ];
  const answer: BucketAnswer = {
    request,
    counts: { bad: group((i) => ((i + seed) % 97 === 0 ? 3 : 0)), total: group((i) => 600 + (i % 60)), births: [] },
    missing: [],
    warnings: [],
    buckets: { cached: buckets, fresh: 0 },
    readAtMs: nowMs,
  };
  return { question, plan, answer };
}
