import type { SliRole } from '../measure/bucket';
import { promDuration } from '../promql/promDuration';
import { labelList } from '../promql/selector';
import type { RecordedSource } from './recordedUse';

/** Recorded counts are those of five minutes; every longer bucket is a sum of them. */
export const SLOT_MS = 300_000;

/** Series written by recording rules that can stand in for an SLO's raw ones. */
export interface RecordedSeries {
  source: RecordedSource;
  /** `ratios`: each bucket counts as one event, a part of which is bad. */
  holds: 'events' | 'ratios';
  fits(widthMs: number): boolean;
  /** For buckets of a width that fits, evaluated at their ends like the raw ones. */
  queries(widthMs: number): Partial<Record<SliRole, string>>;
  /** Blocks of this length are recorded as a whole or asked raw. */
  blockMs: number;
  /** Evaluated at the end of a block: 1 where all of it is recorded, 0 where a part is not. */
  coverage: string;
}

/** Deviation of the ages within a block from which on they are not the same: one of 72 that is off by half a minute. */
const EVEN_SECONDS = 3.5;

/** Points of `[end − widthMs, end)` on multiples of the step; a millisecond less, as docs/slo-maths.md §2 has it. */
export function stepsOver(expression: string, widthMs: number, stepMs: number): string {
  return `${expression}[${promDuration(widthMs - 1)}:${promDuration(stepMs)}]`;
}

/** The events of a bucket, from counts of five minutes. */
export function sumOfSlots(series: string, widthMs: number, groupBy: readonly string[]): string {
  const sum = groupBy.length === 0 ? 'sum' : `sum by (${labelList(groupBy)}) `;
  return `${sum}(sum_over_time(${stepsOver(series, widthMs, SLOT_MS)}))`;
}

interface Blocks {
  blockMs: number;
  stepMs: number;
  /** The rules run at least this often: counts are of a time that ends up to so much earlier than the bucket. */
  everySeconds: number;
}

/** How old the only series of `series` is: far below 0 where there are several, nothing where there is none. */
export function ageOfOne(series: string): string {
  return `time() - sum(timestamp(${series}))`;
}

/**
 * 1 where `ageSeconds`, one series without labels, is there at each step of a block, young, and all along the same: a slot
 * whose sample is older repeats what the one before has counted. Else 0, so that both answers are kept. Each step that
 * fails stands for itself as its time, which no other is near.
 */
export function wholeBlocks(ageSeconds: string, { blockMs, stepMs, everySeconds }: Blocks): string {
  const ages = stepsOver(`((${ageSeconds}) >= 0 <= ${everySeconds} or vector(time()))`, blockMs, stepMs);
  return blockMs === stepMs
    ? `max_over_time(${ages}) <= bool ${everySeconds}`
    : `stddev_over_time(${ages}) <= bool ${EVEN_SECONDS}`;
}
