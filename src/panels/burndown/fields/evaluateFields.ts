import type { Interval, SloAnswer } from '../../../core/slo/answer';
import { evaluateSteps } from '../../../core/slo/counts/evaluateSteps';
import type { Steps } from '../../../core/slo/counts/steps';
import { type Grid, countsOnGrid, stepOf } from './countsOnGrid';
import type { CountField } from './findFields';

export type FieldsResult = { kind: 'answer'; answer: SloAnswer; steps: Steps } | { kind: 'too-few-points' };

/** Budget of the dashboard's range up to now from fields of counts; every point counts for the step that ends at its time. */
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
  const counts = { bad: countsOnGrid(fields.bad, grid), total: countsOnGrid(fields.total, grid) };
  const steps: Steps = { fromMs: grid.fromMs, stepMs, ...counts, target, range, readAtMs: nowMs };
  return { kind: 'answer', answer: evaluateSteps(steps), steps };
}

/** Steps as the points lie, from the range's start to the last one that has ended. */
function gridOver(range: Interval, endMs: number, firstMs: number, stepMs: number): Grid {
  const fromMs = firstMs - stepMs * Math.max(1, Math.round((firstMs - range.fromMs) / stepMs));
  return { fromMs, stepMs, steps: Math.max(1, Math.floor((endMs - fromMs) / stepMs)) };
}
