import { parseDuration } from '../time/parseDuration';
import type { BudgetingMethod } from './slo';

/** OpenSLO's fields of the method; the last two stand in the objective. A number of `timeSliceWindow` is minutes. */
export interface MethodSpec {
  budgetingMethod: 'Occurrences' | 'Timeslices' | 'RatioTimeslices';
  timeSliceWindow?: string | number | undefined;
  timeSliceTarget?: number | undefined;
}

export type MethodProblem = 'slice-length-needed' | 'slice-not-a-length' | 'slice-target-needed';

export type MethodResult = { kind: 'method'; method: BudgetingMethod } | { kind: 'invalid'; code: MethodProblem };

const MINUTE_MS = 60_000;
/** Longer ones say nothing of the time within a day. */
export const LONGEST_SLICE_MS = 86_400_000;

/** docs/slo-maths.md §4 */
export function methodFromSpec({ budgetingMethod, timeSliceWindow, timeSliceTarget }: MethodSpec): MethodResult {
  if (budgetingMethod === 'Occurrences') {
    return { kind: 'method', method: { kind: 'occurrences' } };
  }
  if (timeSliceWindow === undefined) {
    return { kind: 'invalid', code: 'slice-length-needed' };
  }
  const sliceMs = sliceLengthMs(timeSliceWindow);
  if (sliceMs === undefined) {
    return { kind: 'invalid', code: 'slice-not-a-length' };
  }
  if (budgetingMethod === 'RatioTimeslices') {
    return { kind: 'method', method: { kind: 'ratio-timeslices', sliceMs } };
  }
  return timeSliceTarget === undefined
    ? { kind: 'invalid', code: 'slice-target-needed' }
    : { kind: 'method', method: { kind: 'timeslices', sliceMs, sliceTarget: timeSliceTarget } };
}

/** Whole minutes up to a day; undefined for anything else. */
export function sliceLengthMs(window: string | number): number | undefined {
  const parsed = parseDuration(typeof window === 'number' ? `${window}m` : window);
  return 'ms' in parsed && parsed.ms >= MINUTE_MS && parsed.ms <= LONGEST_SLICE_MS ? parsed.ms : undefined;
}
