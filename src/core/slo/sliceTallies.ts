import { floorTo } from '../measure/align';
import { type Column, runningSums } from '../measure/column';
import { at, type Columns, difference, type Tallies, treatedAs } from '../measure/tally';
import { allowedBad } from './budget';
import type { MissingData, SliceMethod } from './slo';

/**
 * The same stretches counted in slices instead of events: a whole slice adds 1 to `total` and its bad share to `bad`,
 * spread over its buckets by their time, so that stretches cut anywhere add up. A slice is judged by all of it that has
 * come, and of one that exclusions cut only the rest counts. docs/slo-maths.md §4; gaps as §2 has them.
 */
export function sliceTallies(events: Tallies, method: SliceMethod, missingData: MissingData): Tallies {
  const { treated } = events;
  if (!treated?.includes(treatedAs.freeze)) {
    return countSlices(events, events, method, missingData, treated);
  }
  const thawed = thawedEvents(events);
  const slices = countSlices(events, thawed, method, missingData, treated);
  const burning = treated.map((treatment) => (treatment === treatedAs.freeze ? treatedAs.none : treatment));
  const all = countSlices(thawed, thawed, method, missingData, burning).columns.bad;
  const frozen = all.map((bad, edge) => bad - (slices.columns.bad[edge] ?? 0));
  return { ...slices, columns: { ...slices.columns, frozen } };
}

/** Events as they would be if what is frozen burned. */
function thawedEvents(events: Tallies): Tallies {
  const { bad, frozen } = events.columns;
  return { ...events, columns: { ...events.columns, bad: bad.map((sum, edge) => sum + (frozen[edge] ?? 0)) } };
}

/** The columns that counting in slices writes anew; time without an answer only where there is such. */
type SliceColumns = Pick<Columns, 'total' | 'bad' | 'countedMs'> & Partial<Pick<Columns, 'missingMs'>>;

/** `thawed` says what the slice before a gap was, that `hold` repeats: a freeze does not make it good. */
function countSlices(
  events: Tallies,
  thawed: Tallies,
  method: SliceMethod,
  missingData: MissingData,
  treated: Uint8Array | undefined
): Tallies {
  const { edgesMs, hasData } = events;
  const { sliceMs } = method;
  const column = (): Column => runningSums(edgesMs.length);
  const columns: SliceColumns = { total: column(), bad: column(), countedMs: column() };
  if (at(events.columns.missingMs, hasData.length) > 0) {
    columns.missingMs = column();
  }
  let before: Slice = GAP;
  let next: number;
  for (let first = 0; first < hasData.length; first = next) {
    next = endOfSlice(edgesMs, first, sliceMs);
    let slice = judge(events, first, next, method);
    // Judged once where nothing is frozen: there are as many slices as buckets.
    let held = thawed === events ? slice : judge(thawed, first, next, method);
    if (slice === GAP) {
      slice = held = shareOfGap(missingData, before);
      if (slice > 0 && treated !== undefined) {
        slice = badShareOf(method, 1, slice * (1 - forgivenShare(events, treated, first, next)));
      }
    }
    write(columns, slice, events, first, next, sliceMs);
    before = counts(held) ? held : before;
  }
  return { ...events, columns: { ...events.columns, ...columns } };
}

/** Above this share of a slice's events a difference is not rounding. */
const ROUNDING = 1e-9;

/** The bad share of a slice from 0 to 1, or one of those below: plain numbers, as there are as many as buckets. */
type Slice = number;
/** Had no events. */
const IDLE = -1;
const GAP = -2;
/** A part has no answer. */
const MISSING = -3;

function counts(slice: Slice): boolean {
  return slice >= 0;
}

function judge({ columns, edgesMs }: Tallies, first: number, next: number, method: SliceMethod): Slice {
  if (difference(columns.missingMs, first, next) > 0) {
    return MISSING;
  }
  // A bucket wider than a slice does not tell of the slices in it.
  if (difference(columns.coveredMs, first, next) === 0 || difference(edgesMs, first, next) > method.sliceMs) {
    return GAP;
  }
  const total = difference(columns.total, first, next);
  return total === 0 ? IDLE : badShareOf(method, total, difference(columns.bad, first, next));
}

/** Of a slice with these counts. */
export function badShareOf(method: SliceMethod, total: number, bad: number): number {
  if (method.kind === 'ratio-timeslices') {
    return Math.max(0, bad / total);
  }
  return bad <= allowedBad(method.sliceTarget, total) + ROUNDING * total ? 0 : 1;
}

/** Before the first data nothing is known of the service at all: that time never counts. */
function shareOfGap(missingData: MissingData, before: Slice): Slice {
  if (before === GAP || missingData === 'ignore') {
    return GAP;
  }
  return missingData === 'hold' ? before : missingData === 'bad' ? 1 : 0;
}

/** Time between two edges but for what exclusions drop of it. */
function keptMs({ edgesMs, columns }: Tallies, from: number, to: number): number {
  return difference(edgesMs, from, to) - difference(columns.excludedMs, from, to);
}

/** Share of what is kept of a silent slice in which silence burns nothing. */
function forgivenShare(events: Tallies, treated: Uint8Array, first: number, next: number): number {
  let forgivenMs = 0;
  for (let cell = first; cell < next; cell++) {
    forgivenMs += treated[cell] === treatedAs.none ? 0 : keptMs(events, cell, cell + 1);
  }
  return forgivenMs / keptMs(events, first, next) || 0;
}

/** The first cell that begins after the slice of cell `first` has ended. */
function endOfSlice(edgesMs: Column, first: number, sliceMs: number): number {
  const endMs = floorTo(edgesMs[first] ?? 0, sliceMs) + sliceMs;
  let next = first + 1;
  while (next < edgesMs.length - 1 && (edgesMs[next] ?? Infinity) < endMs) {
    next++;
  }
  return next;
}

/** Each edge grows from the slice's start on, so that a whole slice is exactly its weight. */
function write(into: SliceColumns, slice: Slice, events: Tallies, first: number, next: number, sliceMs: number): void {
  const { edgesMs } = events;
  const { excludedMs } = events.columns;
  const isCounted = counts(slice);
  const startMs = at(edgesMs, first) - at(excludedMs, first);
  const total = at(into.total, first);
  const bad = at(into.bad, first);
  const countedMs = at(into.countedMs, first);
  for (let edge = first + 1; edge <= next; edge++) {
    const sinceMs = at(edgesMs, edge) - at(excludedMs, edge) - startMs;
    into.total[edge] = isCounted ? total + sinceMs / sliceMs : total;
    into.bad[edge] = isCounted ? bad + (slice * sinceMs) / sliceMs : bad;
    into.countedMs[edge] = isCounted || slice === IDLE ? countedMs + sinceMs : countedMs;
  }
  if (into.missingMs !== undefined) {
    writeMissing(into.missingMs, slice, events, first, next);
  }
}

function writeMissing(missingMs: Column, slice: Slice, events: Tallies, first: number, next: number): void {
  for (let edge = first + 1; edge <= next; edge++) {
    missingMs[edge] = at(missingMs, first) + (slice === MISSING ? keptMs(events, first, edge) : 0);
  }
}
