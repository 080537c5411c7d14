import type { Column } from '../../measure/column';
import { nearestEdge, sumsWhere, type Tallies, treatedAs } from '../../measure/tally';
import type { Interval } from '../answer';
import type { ExcludedInterval, Exclusion, Treatment } from './exclusion';
import { exclusionsIn } from './exclusionsIn';

/** Where intervals overlap the later one of these holds. */
const TREATMENTS: readonly Treatment[] = ['freeze', 'good', 'exclude'];

/**
 * The same counts as exclusions leave them, each from the edge nearest to its begin to that nearest to its end.
 * Without any they are the same object. docs/slo-maths.md §2, exclusions
 */
export function applyExclusions(tallies: Tallies, exclusions: readonly Exclusion[]): Tallies {
  const { edgesMs } = tallies;
  if (exclusions.length === 0) {
    return tallies;
  }
  const span = { fromMs: edgesMs[0] ?? 0, toMs: edgesMs[edgesMs.length - 1] ?? 0 };
  const treated = treatedCells(edgesMs, exclusionsIn(exclusions, span));
  const excludedAheadMs = (interval: Interval, idle?: boolean): number =>
    excludedMs(exclusionsIn(exclusions, interval), interval, idle);
  return treated.some((treatment) => treatment !== treatedAs.none)
    ? { ...tallies, columns: columnsOf(tallies, treated), treated, excludedAheadMs }
    : { ...tallies, excludedAheadMs };
}

function treatedCells(edgesMs: Column, intervals: readonly ExcludedInterval[]): Uint8Array {
  const treated = new Uint8Array(Math.max(0, edgesMs.length - 1));
  for (const treatment of TREATMENTS) {
    for (const { fromMs, toMs } of intervals.filter((one) => one.treatment === treatment)) {
      treated.fill(treatedAs[treatment], nearestEdge(edgesMs, fromMs), nearestEdge(edgesMs, toMs));
    }
  }
  return treated;
}

function columnsOf({ edgesMs, columns }: Tallies, treated: Uint8Array): Tallies['columns'] {
  const kept = (cell: number): boolean => treated[cell] !== treatedAs.exclude;
  const burning = (cell: number): boolean => treated[cell] === treatedAs.none;
  const coveredMs = sumsWhere(columns.coveredMs, kept);
  return {
    total: sumsWhere(columns.total, kept),
    bad: sumsWhere(columns.bad, burning),
    frozen: sumsWhere(columns.bad, (cell) => treated[cell] === treatedAs.freeze),
    coveredMs,
    countedMs: coveredMs,
    missingMs: sumsWhere(columns.missingMs, kept),
    // That a selector matches anything is known from excluded time too.
    matched: columns.matched,
    clamped: sumsWhere(columns.clamped, kept),
    // Where nothing burns, nothing that was cut can hide what does.
    excess: sumsWhere(columns.excess, burning),
    births: sumsWhere(columns.births, burning),
    excludedMs: sumsWhere(edgesMs, (cell) => !kept(cell)),
  };
}

/** Time of `interval` that exclusions drop, or in which nothing burns, overlaps counted once. `intervals` come by their begin. */
function excludedMs(intervals: readonly ExcludedInterval[], { fromMs, toMs }: Interval, idle?: boolean): number {
  let reachedMs = fromMs;
  let ms = 0;
  for (const one of intervals.filter(({ treatment }) => idle || treatment === 'exclude')) {
    const endMs = Math.min(one.toMs, toMs);
    ms += Math.max(0, endMs - Math.max(one.fromMs, reachedMs));
    reachedMs = Math.max(reachedMs, endMs);
  }
  return ms;
}
