import type { Interval } from '../slo/answer';
import { type Column, columnOf, runningSums } from './column';

/** Counts of buckets and of what is to be said about them, added up over a stretch. */
export interface Tally {
  total: number;
  bad: number;
  /** Time in which total had data. */
  coveredMs: number;
  /** Time that counts: where total had data, or, in slices, where a gap counts as something. */
  countedMs: number;
  /** Time for which no answer is there (yet). */
  missingMs: number;
  /** Buckets in which the good or bad selector matched. */
  matched: number;
  /** Buckets in which a count was negative or above the total. */
  clamped: number;
  /**
   * Good events above the total, which were cut off; bad ones where there is no event at all, which would else be hidden.
   * Other bad events above the total burn all there is.
   */
  excess: number;
  /** First values of new bad series: at most so many events are not in `bad`. */
  births: number;
  /** Bad events that are in `total` but burn nothing: docs/slo-maths.md §2, exclusions. Not in `bad`. */
  frozen: number;
  /** Time that exclusions drop. */
  excludedMs: number;
}

export type Columns = Record<keyof Tally, Column>;

/** Where several exclusions overlap the greatest holds. */
export const treatedAs = { none: 0, freeze: 1, good: 2, exclude: 3 } as const;

/** Running sums at the cells' edges: every stretch between two edges is one subtraction. */
export interface Tallies {
  edgesMs: Column;
  /** By edge: the sum over all cells before it, and what the first edge has. Differences alone say something. */
  columns: Columns;
  /** Cells in which total had data. */
  hasData: Uint8Array;
  /** What exclusions make of each cell, as `treatedAs` says; absent where they touch none. */
  treated?: Uint8Array;
  /** Time that exclusions drop from a stretch to come, or all of it in which they let nothing burn; absent where there are none. */
  excludedAheadMs?: (ahead: Interval, idle?: boolean) => number;
}

export interface Counts {
  edgesMs: Column;
  answeredBy: Uint16Array;
  total: Column;
  /** Of the selector that is given. */
  event: Column;
  given: 'good' | 'bad';
  /** Undefined where births are not asked. */
  births: Column | undefined;
  /**
   * An answer without any series of total is one of no events: logs have no series that could be there and count nothing.
   * Before the first event nothing tells it from time of which the logs are not kept any more: no data.
   */
  emptyIsZero?: boolean;
}

/** Above this share of the total a difference is not rounding. */
const ROUNDING = 1e-9;

/** Missing data as docs/slo-maths.md §2 has it: no total is a gap; no series of the event is none of them. */
export function tallyCells(counts: Counts): Tallies {
  const { edgesMs, given } = counts;
  const hasData = cellsWithData(counts);
  const columns = emptyColumns(hasData.length + 1, counts);
  const { total, bad, matched } = columns;
  let isOdd = false;
  // All columns in one pass, and no object for a cell: there may be many.
  for (let i = 0; i < hasData.length; i++) {
    const covered = hasData[i] === 1;
    const givenTotal = covered ? at(counts.total, i) : 0;
    const givenEvent = covered ? at(counts.event, i) : NaN;
    const all = positive(givenTotal);
    const event = Math.min(positive(givenEvent), all);
    add(total, i, all);
    add(bad, i, given === 'bad' ? event : all - event);
    add(matched, i, Number(!Number.isNaN(givenEvent)));
    isOdd ||= isClamped(givenTotal, givenEvent);
  }
  if (hasData.includes(0)) {
    columns.coveredMs = columns.countedMs = sumsWhere(edgesMs, (cell) => hasData[cell] === 1);
    columns.missingMs = sumsWhere(edgesMs, (cell) => counts.answeredBy[cell] === 0);
  }
  // Rare, and so not in that pass: most columns of these stay all zero.
  if (isOdd) {
    columns.clamped = clampedOf(counts, hasData);
    columns.excess = excessOf(counts, hasData);
  }
  if (counts.births !== undefined) {
    sumBirths(columns.births, counts.births, hasData);
  }
  return { edgesMs, columns, hasData };
}

function cellsWithData({ answeredBy, total, event, emptyIsZero = false }: Counts): Uint8Array {
  const hasData = new Uint8Array(answeredBy.length);
  const first = emptyIsZero ? total.findIndex((count) => count > 0) : -1;
  for (let i = 0; i < hasData.length; i++) {
    const isCount = Number.isFinite(at(total, i)) || (first >= 0 && i > first && Number.isNaN(at(total, i)));
    hasData[i] = answeredBy[i] !== 0 && isCount && Math.abs(at(event, i)) !== Infinity ? 1 : 0;
  }
  return hasData;
}

/** Columns that stay all zero are one. Without a gap covered time grows as time does. */
function emptyColumns(length: number, { edgesMs, births }: Counts): Columns {
  const nothing = columnOf(length).fill(0);
  return {
    total: runningSums(length),
    bad: runningSums(length),
    coveredMs: edgesMs,
    countedMs: edgesMs, // counting events, a gap has none
    missingMs: nothing,
    matched: runningSums(length),
    clamped: nothing,
    excess: nothing,
    births: births === undefined ? nothing : runningSums(length),
    frozen: nothing,
    excludedMs: nothing,
  };
}

/** After a gap, and where records begin, every series is new: only what appears amid data was born. */
function sumBirths(column: Column, births: Column, hasData: Uint8Array): void {
  for (let i = 0; i < hasData.length; i++) {
    const isAmidData = hasData[i] === 1 && hasData[i - 1] === 1;
    add(column, i, isAmidData && Number.isFinite(at(births, i)) ? positive(at(births, i)) : 0);
  }
}

function clampedOf({ total, event }: Counts, hasData: Uint8Array): Column {
  const column = runningSums(hasData.length + 1);
  for (let i = 0; i < hasData.length; i++) {
    add(column, i, hasData[i] === 1 && isClamped(at(total, i), at(event, i)) ? 1 : 0);
  }
  return column;
}

function excessOf({ total, event, given }: Counts, hasData: Uint8Array): Column {
  const column = runningSums(hasData.length + 1);
  for (let i = 0; i < hasData.length; i++) {
    const all = positive(at(total, i));
    const isAbove = given === 'good' ? isClamped(at(total, i), at(event, i)) : all === 0;
    add(column, i, hasData[i] === 1 && isAbove ? positive(at(event, i) - all) : 0);
  }
  return column;
}

function isClamped(total: number, event: number): boolean {
  return total < 0 || event < 0 || event > positive(total) * (1 + ROUNDING);
}

/** 0 where it is negative or nothing. */
function positive(count: number): number {
  return count > 0 ? count : 0;
}

function add(column: Column, cell: number, value: number): void {
  column[cell + 1] = at(column, cell) + value;
}

/** The stretch between two edges. */
export function tallyBetween({ columns }: Tallies, fromEdge: number, toEdge: number): Tally {
  const tally = {} as Tally;
  for (const key in columns) {
    const name = key as keyof Tally;
    tally[name] = difference(columns[name], fromEdge, toEdge);
  }
  return tally;
}

/** One count of the stretch between two edges. */
export function difference(column: Column, fromEdge: number, toEdge: number): number {
  return at(column, toEdge) - at(column, fromEdge);
}

/** The same running sums with only the cells that `holds` adding to them. */
export function sumsWhere(column: Column, holds: (cell: number) => boolean): Column {
  const sums = runningSums(column.length);
  for (let cell = 0; cell + 1 < column.length; cell++) {
    add(sums, cell, holds(cell) ? difference(column, cell, cell + 1) : 0);
  }
  return sums;
}

/** Index of the edge nearest to `ms`; the earlier one where both are as near. */
export function nearestEdge(edgesMs: Column, ms: number): number {
  let low = 0;
  let high = edgesMs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(edgesMs, middle) < ms) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low > 0 && ms - at(edgesMs, low - 1) <= at(edgesMs, low) - ms ? low - 1 : low;
}

/** The nearest edges of an interval. */
export function tallyIn(tallies: Tallies, interval: { fromMs: number; toMs: number }): Tally {
  const { edgesMs } = tallies;
  return tallyBetween(tallies, nearestEdge(edgesMs, interval.fromMs), nearestEdge(edgesMs, interval.toMs));
}

/** The value of a column; NaN outside of it. */
export function at(column: Column, index: number): number {
  return column[index] ?? NaN;
}
