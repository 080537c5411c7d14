import { floorTo } from '../measure/align';
import { difference, type Tallies } from '../measure/tally';
import { allowedBad } from './budget';
import type { MissingData, SliceMethod } from './slo';

/**
 * The same stretches counted in slices instead of events: a whole slice adds 1 to `total` and its bad share to `bad`,
 * spread over its buckets by their time, so that stretches cut anywhere add up. A slice is judged by all of it that has
 * come, and of one that exclusions cut only the rest counts. docs/slo-maths.md §4; gaps as §2 has them.
 */
export function sliceTallies(events: Tallies, method: SliceMethod, missingData: MissingData): Tallies {
  const slices = countSlices(events, method, missingData);
  const thawed = thawedEvents(events);
  if (thawed === undefined) {
    return slices;
  }
  const all = countSlices(thawed, method, missingData).columns.bad;
  const frozen = all.map((bad, edge) => bad - (slices.columns.bad[edge] ?? 0));
  return { ...slices, columns: { ...slices.columns, frozen } };
}

/** Events as they would be if what is frozen burned; undefined where nothing is frozen. */
function thawedEvents(events: Tallies): Tallies | undefined {
  const { bad, frozen } = events.columns;
  return frozen.at(-1)
    ? { ...events, columns: { ...events.columns, bad: bad.map((sum, edge) => sum + (frozen[edge] ?? 0)) } }
    : undefined;
}

function countSlices(events: Tallies, method: SliceMethod, missingData: MissingData): Tallies {
  const { edgesMs, hasData, forgiven } = events;
  const writer = writerFor(events, method.sliceMs);
  let before: number | undefined;
  let next: number;
  for (let first = 0; first < hasData.length; first = next) {
    next = endOfSlice(edgesMs, first, method.sliceMs);
    const slice = judge(events, first, next, method);
    const isForgiven = forgiven?.subarray(first, next).includes(1) ?? false;
    const badShare = slice === 'gap' ? shareOfGap(missingData, before, isForgiven) : slice;
    writer.write(first, next, badShare);
    before = typeof badShare === 'number' ? badShare : before;
  }
  return { ...events, columns: { ...events.columns, ...writer.columns } };
}

/** Above this share of a slice's events a difference is not rounding. */
const ROUNDING = 1e-9;

/** The bad share of a slice; `idle` had no events, of `missing` a part has no answer. */
type Slice = number | 'idle' | 'gap' | 'missing';

function judge({ columns, edgesMs }: Tallies, first: number, next: number, method: SliceMethod): Slice {
  const total = difference(columns.total, first, next);
  if (difference(columns.missingMs, first, next) > 0) {
    return 'missing';
  }
  // A bucket wider than a slice does not tell of the slices in it.
  if (difference(columns.coveredMs, first, next) === 0 || difference(edgesMs, first, next) > method.sliceMs) {
    return 'gap';
  }
  return total === 0 ? 'idle' : badShareOf(method, total, difference(columns.bad, first, next));
}

function badShareOf(method: SliceMethod, total: number, bad: number): number {
  if (method.kind === 'ratio-timeslices') {
    return bad / total;
  }
  return bad <= allowedBad(method.sliceTarget, total) + ROUNDING * total ? 0 : 1;
}

/** Before the first data nothing is known of the service at all: that time never counts. */
function shareOfGap(missingData: MissingData, before: number | undefined, isForgiven: boolean): Slice {
  if (before === undefined || missingData === 'ignore') {
    return 'gap';
  }
  if (isForgiven) {
    return 0;
  }
  return missingData === 'hold' ? before : missingData === 'bad' ? 1 : 0;
}

/** The first cell that begins after the slice of cell `first` has ended. */
function endOfSlice(edgesMs: Float64Array, first: number, sliceMs: number): number {
  const endMs = floorTo(edgesMs[first] ?? 0, sliceMs) + sliceMs;
  let next = first + 1;
  while (next < edgesMs.length - 1 && (edgesMs[next] ?? Infinity) < endMs) {
    next++;
  }
  return next;
}

function writerFor({ edgesMs, columns: { excludedMs } }: Tallies, sliceMs: number) {
  const column = (): Float64Array => new Float64Array(edgesMs.length);
  const columns = { total: column(), bad: column(), countedMs: column(), missingMs: column() };
  /** From the slice's start on, so that a whole slice is exactly its weight. */
  const grow = (values: Float64Array, first: number, cell: number, weight: number, perMs: number): void => {
    const keptMs = difference(edgesMs, first, cell + 1) - difference(excludedMs, first, cell + 1);
    values[cell + 1] = (values[first] ?? 0) + (weight * keptMs) / perMs;
  };
  const write = (first: number, next: number, slice: Slice): void => {
    const counts = typeof slice === 'number';
    for (let cell = first; cell < next; cell++) {
      grow(columns.total, first, cell, counts ? 1 : 0, sliceMs);
      grow(columns.bad, first, cell, counts ? slice : 0, sliceMs);
      grow(columns.countedMs, first, cell, counts || slice === 'idle' ? 1 : 0, 1);
      grow(columns.missingMs, first, cell, slice === 'missing' ? 1 : 0, 1);
    }
  };
  return { columns, write };
}
