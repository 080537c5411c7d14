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
  /** Evaluated at the end of a block: a number where all of it is recorded, nothing where a part is not. */
  coverage: string;
}

/** Samples of one rule are equally old at each slot; where that changes by more, a rule was late or skipped. */
const EVEN_SECONDS = 30;

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

/**
 * A number where `condition` holds at each step of a block, and the samples of each of `series` are young and equally old
 * there: a slot whose sample is older repeats what the one before has counted.
 */
export function wholeBlocks(
  condition: string,
  series: readonly string[],
  { blockMs, stepMs, everySeconds }: Blocks
): string {
  const isWhole = `(count_over_time(${stepsOver(`(${condition})`, blockMs, stepMs)}) == ${blockMs / stepMs})`;
  const evens = series.flatMap((one) => {
    const age = stepsOver(`(time() - timestamp(${one}))`, blockMs, stepMs);
    return [
      `(max(max_over_time(${age})) <= ${everySeconds})`,
      `(max(max_over_time(${age}) - min_over_time(${age})) < ${EVEN_SECONDS})`,
    ];
  });
  return [isWhole, ...evens].join(' and ');
}
