import type { GroupCounts, QueryProblem } from '../../../core/measure/bucket';
import type { Interval } from '../../../core/slo/answer';
import { overlap } from './intervals';

/** Where a bucket's counts stand. */
export const cell = { loading: 0, cached: 1, fresh: 2, failed: 3 } as const;
export type Cell = (typeof cell)[keyof typeof cell];

/** Counts of one query over one range, filled in as they come. */
export class Sheet {
  readonly cells: Uint8Array;
  /** By bucket; few have one. */
  readonly problems: QueryProblem[] = [];
  readonly warnings: string[] = [];
  readAtMs = Infinity;
  readonly #groups = new Map<string, { labels: Readonly<Record<string, string>>; values: Float64Array }>();
  /** Somebody keeps the values, so they are copied before they change. */
  #isLent = false;

  constructor(
    readonly range: Interval,
    readonly widthMs: number
  ) {
    this.cells = new Uint8Array(this.indexOf(range.toMs));
  }

  indexOf(atMs: number): number {
    return Math.round((atMs - this.range.fromMs) / this.widthMs);
  }

  /** The first bucket at or after `from` in this state; the number of buckets where there is none. */
  next(state: Cell, from = 0): number {
    const index = this.cells.indexOf(state, from);
    return index < 0 ? this.cells.length : index;
  }

  /** Takes over what lies in `part`; `counts` start at `countsFromMs`. Groups without counts there become NaN. */
  fill(part: Interval, countsFromMs: number, counts: readonly GroupCounts[], state: Cell, readAtMs: number): void {
    const common = overlap(part, this.range);
    if (!common) {
      return;
    }
    const from = this.indexOf(common.fromMs);
    const to = this.indexOf(common.toMs);
    const skip = Math.round((common.fromMs - countsFromMs) / this.widthMs);
    this.#takeBack();
    const kept = state === cell.fresh ? this.#lost(from, to, counts, skip) : [];
    this.#groups.forEach((group) => group.values.fill(NaN, from, to));
    for (const { labels, values } of counts) {
      this.#group(labels).set(values.subarray(skip, skip + to - from), from);
    }
    kept.forEach(({ group, index, count }) => (group.values[index] = count));
    this.cells.fill(state, from, to);
    this.readAtMs = Math.min(this.readAtMs, readAtMs);
  }

  fail(part: Interval, problem: QueryProblem): void {
    const common = overlap(part, this.range);
    for (let i = common ? this.indexOf(common.fromMs) : 0; common && i < this.indexOf(common.toMs); i++) {
      // A bucket read earlier and asked again keeps its counts.
      if (this.cells[i] === cell.loading) {
        this.cells[i] = cell.failed;
        this.problems[i] = problem;
      }
    }
  }

  /**
   * Counts known before of buckets in which nothing answers any more. A data source can lose its data (restarted empty,
   * retention), but what was counted did happen; only "reload from source" forgets it.
   */
  #lost(from: number, to: number, counts: readonly GroupCounts[], skip: number) {
    const kept: Array<{ group: { values: Float64Array }; index: number; count: number }> = [];
    for (let index = from; index < to; index++) {
      const isSilent = () => counts.every(({ values }) => Number.isNaN(values[skip + index - from] ?? NaN));
      if (this.cells[index] === cell.cached && isSilent()) {
        this.#groups.forEach((group) => kept.push({ group, index, count: group.values[index] ?? NaN }));
      }
    }
    return kept;
  }

  /** Groups that have a count somewhere, as they are until more is filled in. */
  groups(): GroupCounts[] {
    return [...this.#groups.values()].filter(({ values }) => isCounted(values));
  }

  /** The same to keep: what is filled in later does not change them. */
  lend(): GroupCounts[] {
    this.#isLent = true;
    return this.groups();
  }

  #takeBack(): void {
    if (this.#isLent) {
      this.#groups.forEach((group, key) => this.#groups.set(key, { ...group, values: group.values.slice() }));
      this.#isLent = false;
    }
  }

  /** Whether any group counted in this bucket. */
  hasCount(index: number): boolean {
    for (const { values } of this.#groups.values()) {
      if (!Number.isNaN(values[index] ?? NaN)) {
        return true;
      }
    }
    return false;
  }

  #group(labels: Readonly<Record<string, string>>): Float64Array {
    const key = groupKey(labels);
    const known = this.#groups.get(key);
    if (known) {
      return known.values;
    }
    const values = new Float64Array(this.cells.length).fill(NaN);
    this.#groups.set(key, { labels, values });
    return values;
  }
}

/** The same for the same labels in any order; most queries have one group without any. */
function groupKey(labels: Readonly<Record<string, string>>): string {
  const entries = Object.entries(labels);
  return entries.length === 0 ? '' : JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A loop of its own, as a long list asks it for each row at each update. */
function isCounted(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i])) {
      return true;
    }
  }
  return false;
}
