import type { BucketAnswer, Gap, SliRole } from './bucket';
import { type Column, columnOf } from './column';
import type { TileRun } from './tile';

/** Buckets of several widths side by side: cell `i` is `[edgesMs[i], edgesMs[i + 1])`. */
export interface Cells {
  edgesMs: Column;
  /** 1 + the index of the answer that holds the cell; 0 where none does. */
  answeredBy: Uint16Array;
  missing: readonly Gap[];
}

/** Which cells have an answer, and what is missing. Where two answers hold a cell the first one counts. */
export function cellsOf(runs: readonly TileRun[], answers: readonly BucketAnswer[]): Cells {
  const edgesMs = edgesOf(runs);
  const answeredBy = new Uint16Array(Math.max(0, edgesMs.length - 1));
  answers.forEach((answer, index) => {
    const complete = answer.missing.length === 0;
    for (const { cell, bucket, count } of overlapsOf(runs, answer)) {
      for (let i = 0; i < count; i++) {
        if (answeredBy[cell + i] === 0 && (complete || !isMissing(answer, bucket + i))) {
          answeredBy[cell + i] = index + 1;
        }
      }
    }
  });
  return { edgesMs, answeredBy, missing: missingOf(edgesMs, answeredBy, answers) };
}

/** Cells that an answer holds: the first one, the answer's bucket there, the number of both. */
export interface Overlap {
  cell: number;
  bucket: number;
  count: number;
}

/** Each stretch of cells that `answer` holds. */
export function overlapsOf(runs: readonly TileRun[], answer: BucketAnswer): Overlap[] {
  const { widthMs, fromMs, toMs } = answer.request;
  const overlaps: Overlap[] = [];
  let firstCell = 0;
  for (const run of runs) {
    const startMs = Math.max(run.fromMs, fromMs);
    const endMs = Math.min(run.toMs, toMs);
    if (run.widthMs === widthMs && startMs < endMs) {
      overlaps.push({
        cell: firstCell + (startMs - run.fromMs) / widthMs,
        bucket: (startMs - fromMs) / widthMs,
        count: (endMs - startMs) / widthMs,
      });
    }
    firstCell += (run.toMs - run.fromMs) / run.widthMs;
  }
  return overlaps;
}

/** Adds up the groups of one role; NaN where no group has a value. */
export function sumOfGroups(
  runs: readonly TileRun[],
  cells: Cells,
  answers: readonly BucketAnswer[],
  role: SliRole
): Column {
  const { answeredBy } = cells;
  const sums = columnOf(answeredBy.length);
  answers.forEach((answer, index) => {
    for (const { values } of answer.counts[role] ?? []) {
      for (const overlap of overlapsOf(runs, answer)) {
        addValues(sums, values, overlap, answeredBy, index + 1);
      }
    }
  });
  return sums;
}

/** A value that is not a number adds nothing, nor does one of a cell that another answer holds. */
function addValues(
  sums: Column,
  values: Float64Array,
  { cell, bucket, count }: Overlap,
  answeredBy: Uint16Array,
  answer: number
): void {
  for (let i = 0; i < count; i++) {
    const value = values[bucket + i] ?? NaN;
    if (!Number.isNaN(value) && answeredBy[cell + i] === answer) {
      const sum = sums[cell + i] ?? NaN;
      sums[cell + i] = Number.isNaN(sum) ? value : sum + value;
    }
  }
}

function edgesOf(runs: readonly TileRun[]): Column {
  const count = runs.reduce((sum, run) => sum + (run.toMs - run.fromMs) / run.widthMs, 0);
  const edgesMs = columnOf(runs.length === 0 ? 0 : count + 1);
  let cell = 0;
  for (const { fromMs, toMs, widthMs } of runs) {
    for (let ms = fromMs; ms < toMs; ms += widthMs) {
      edgesMs[cell++] = ms;
    }
    edgesMs[cell] = toMs;
  }
  return edgesMs;
}

function isMissing({ request, missing }: BucketAnswer, bucket: number): boolean {
  const fromMs = request.fromMs + bucket * request.widthMs;
  return missing.some((gap) => gap.fromMs < fromMs + request.widthMs && gap.toMs > fromMs);
}

/** Stretches of cells without an answer, each with the reason that its answer gave; not asked yet is `loading`. */
function missingOf(edgesMs: Column, answeredBy: Uint16Array, answers: readonly BucketAnswer[]): Gap[] {
  if (!answeredBy.includes(0)) {
    return [];
  }
  const reasons = answers.flatMap((answer) => answer.missing);
  const gaps: Gap[] = [];
  let last: Gap | undefined;
  for (let cell = 0; cell < answeredBy.length; cell++) {
    const fromMs = edgesMs[cell] ?? NaN;
    const toMs = edgesMs[cell + 1] ?? NaN;
    if (answeredBy[cell] !== 0) {
      last = undefined;
      continue;
    }
    const problem = reasons.find((gap) => gap.fromMs < toMs && gap.toMs > fromMs)?.problem ?? 'loading';
    if (last?.problem === problem) {
      last.toMs = toMs;
    } else {
      last = { fromMs, toMs, problem };
      gaps.push(last);
    }
  }
  return gaps;
}
