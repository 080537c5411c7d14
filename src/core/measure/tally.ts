/** Counts of buckets and of what is to be said about them, added up over a stretch. */
export interface Tally {
  total: number;
  bad: number;
  /** Time in which total had data. */
  coveredMs: number;
  /** Time for which no answer is there (yet). */
  missingMs: number;
  /** Buckets in which the good or bad selector matched. */
  matched: number;
  /** Buckets in which a count was negative or above the total. */
  clamped: number;
  /** First values of new bad series: at most so many events are not in `bad`. */
  births: number;
}

type Columns = Record<keyof Tally, Float64Array>;

/** Running sums at the cells' edges: every stretch between two edges is one subtraction. */
export interface Tallies {
  edgesMs: Float64Array;
  /** Value at edge `i`: the sum over all cells before it. */
  columns: Columns;
  /** Cells in which total had data. */
  hasData: Uint8Array;
}

export interface Counts {
  edgesMs: Float64Array;
  answeredBy: Uint16Array;
  total: Float64Array;
  /** Of the selector that is given. */
  event: Float64Array;
  given: 'good' | 'bad';
  births: Float64Array;
}

/** Above this share of the total a difference is not rounding. */
const ROUNDING = 1e-9;

/** Missing data as docs/slo-maths.md §2 has it: no total is a gap; no series of the event is none of them. */
export function tallyCells(counts: Counts): Tallies {
  const { edgesMs, answeredBy, given } = counts;
  const n = answeredBy.length;
  const column = (): Float64Array => new Float64Array(n + 1);
  const columns: Columns = {
    total: column(),
    bad: column(),
    coveredMs: column(),
    missingMs: column(),
    matched: column(),
    clamped: column(),
    births: column(),
  };
  const hasData = new Uint8Array(n);
  const sum: Tally = { total: 0, bad: 0, coveredMs: 0, missingMs: 0, matched: 0, clamped: 0, births: 0 };
  for (let i = 0; i < n; i++) {
    const widthMs = at(edgesMs, i + 1) - at(edgesMs, i);
    const total = at(counts.total, i);
    const event = at(counts.event, i);
    if (answeredBy[i] === 0) {
      sum.missingMs += widthMs;
    } else if (Number.isFinite(total) && (Number.isNaN(event) || Number.isFinite(event))) {
      addBucket(sum, total, event, given);
      sum.coveredMs += widthMs;
      hasData[i] = 1;
      // After a gap, and where records begin, every series is new: only what appears amid data was born.
      if (i > 0 && hasData[i - 1] === 1) {
        sum.births += Math.max(0, at(counts.births, i) || 0);
      }
    }
    columns.total[i + 1] = sum.total;
    columns.bad[i + 1] = sum.bad;
    columns.coveredMs[i + 1] = sum.coveredMs;
    columns.missingMs[i + 1] = sum.missingMs;
    columns.matched[i + 1] = sum.matched;
    columns.clamped[i + 1] = sum.clamped;
    columns.births[i + 1] = sum.births;
  }
  return { edgesMs, columns, hasData };
}

function addBucket(sum: Tally, givenTotal: number, givenEvent: number, given: 'good' | 'bad'): void {
  const total = Math.max(0, givenTotal);
  const matched = !Number.isNaN(givenEvent);
  const event = Math.min(Math.max(0, matched ? givenEvent : 0), total);
  if (givenTotal < 0 || givenEvent < 0 || givenEvent > total * (1 + ROUNDING)) {
    sum.clamped += 1;
  }
  sum.matched += matched ? 1 : 0;
  sum.total += total;
  sum.bad += given === 'bad' ? event : total - event;
}

/** The stretch between two edges. */
export function tallyBetween({ columns }: Tallies, fromEdge: number, toEdge: number): Tally {
  const between = (column: Float64Array): number => at(column, toEdge) - at(column, fromEdge);
  return {
    total: between(columns.total),
    bad: between(columns.bad),
    coveredMs: between(columns.coveredMs),
    missingMs: between(columns.missingMs),
    matched: between(columns.matched),
    clamped: between(columns.clamped),
    births: between(columns.births),
  };
}

/** Index of the edge nearest to `ms`; the earlier one where both are as near. */
export function nearestEdge(edgesMs: Float64Array, ms: number): number {
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

function at(column: Float64Array, index: number): number {
  return column[index] ?? NaN;
}
