import type { BucketAnswer, BucketRequest } from '../../../core/measure/bucket';
import type { Interval, SloAnswer, SloQuestion } from '../../../core/slo/answer';
import { evaluatePicture } from '../../../core/slo/evaluatePicture';
import type { Plan } from '../../../core/slo/planQuestion';
import { inlineSlo } from '../inline/inlineSlo';
import { type Grid, countsOnGrid, stepOf } from './countsOnGrid';
import type { CountField } from './findFields';

export type FieldsResult = { kind: 'answer'; answer: SloAnswer } | { kind: 'too-few-points' };

const SILENT_STEPS = 3;

/**
 * Budget of the dashboard's range from counts per step, by the same formulas as any other. The window is the range up
 * to now; every point counts for the step that ends at its time.
 */
export function evaluateFields(
  fields: { bad: CountField; total: CountField },
  target: number,
  range: Interval,
  nowMs: number
): FieldsResult {
  const timesMs = [...fields.total.times.values, ...fields.bad.times.values].filter(
    (timeMs: unknown): timeMs is number => typeof timeMs === 'number' && timeMs > range.fromMs && timeMs <= range.toMs
  );
  const stepMs = stepOf(timesMs);
  const firstMs = timesMs.reduce((least, timeMs) => Math.min(least, timeMs), Infinity);
  if (stepMs === undefined) {
    return { kind: 'too-few-points' };
  }
  const grid = gridOver(range, Math.min(range.toMs, nowMs), firstMs, stepMs);
  const question = questionOf(fields.total.name, target, range, stepMs);
  const counts = { bad: countsOnGrid(fields.bad, grid), total: countsOnGrid(fields.total, grid) };
  return { kind: 'answer', answer: evaluatePicture(question, planOf(grid), [answerOf(grid, counts, nowMs)]) };
}

/** Steps as the points lie, from the range's start to the last one that has ended. */
function gridOver(range: Interval, endMs: number, firstMs: number, stepMs: number): Grid {
  const fromMs = firstMs - stepMs * Math.max(1, Math.round((firstMs - range.fromMs) / stepMs));
  return { fromMs, stepMs, steps: Math.max(1, Math.floor((endMs - fromMs) / stepMs)) };
}

function questionOf(totalName: string, target: number, range: Interval, stepMs: number): SloQuestion {
  const total = { metric: totalName, matchers: [] };
  const indicator = { kind: 'ratio' as const, given: 'bad' as const, event: total, total, groupBy: [] };
  const slo = inlineSlo('', indicator, target, { kind: 'rolling', durationMs: range.toMs - range.fromMs });
  return {
    slo: { ...slo, absentAfterMs: Math.max(slo.absentAfterMs, SILENT_STEPS * stepMs) },
    dataSourceUid: '',
    range,
    detail: 'page',
    budgetOverTime: false,
    pastPeriods: 0,
  };
}

function planOf(grid: Grid): Plan {
  const { fromMs, stepMs, steps } = grid;
  const toMs = fromMs + steps * stepMs;
  return {
    asOfMs: toMs,
    window: { fromMs, toMs },
    movedMs: 0,
    wideMs: stepMs,
    narrowMs: stepMs,
    scrapeIntervalMs: stepMs,
    runs: [{ widthMs: stepMs, fromMs, toMs }],
    past: [],
    requests: [],
  };
}

function answerOf(grid: Grid, counts: { bad: Float64Array; total: Float64Array }, nowMs: number): BucketAnswer {
  const { fromMs, stepMs, steps } = grid;
  const request: BucketRequest = {
    dataSourceUid: '',
    widthMs: stepMs,
    fromMs,
    toMs: fromMs + steps * stepMs,
    queries: {},
  };
  return {
    request,
    counts: { bad: [{ labels: {}, values: counts.bad }], total: [{ labels: {}, values: counts.total }] },
    missing: [],
    warnings: [],
    buckets: { cached: 0, fresh: steps },
    readAtMs: nowMs,
  };
}
