import type { CountField } from './findFields';

export interface Grid {
  fromMs: number;
  stepMs: number;
  /** Number of steps; the last one ends at `fromMs + steps · stepMs`. */
  steps: number;
}

/** The least distance between two times, which is the step; undefined where there are not two. */
export function stepOf(timesMs: readonly number[]): number | undefined {
  const sorted = [...new Set(timesMs)].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((timeMs, index) => timeMs - (sorted[index] ?? timeMs));
  return steps.length === 0 ? undefined : steps.reduce((least, step) => Math.min(least, step), Infinity);
}

/** Counts by step; a point counts for the step that ends at its time. NaN where there is no point. */
export function countsOnGrid({ times, values }: CountField, grid: Grid): Float64Array {
  const counts = new Float64Array(grid.steps).fill(NaN);
  values.values.forEach((value: unknown, row) => {
    const timeMs: unknown = times.values[row];
    if (typeof value !== 'number' || typeof timeMs !== 'number') {
      return;
    }
    const step = Math.round((timeMs - grid.fromMs) / grid.stepMs) - 1;
    const before = counts[step];
    if (before !== undefined) {
      counts[step] = Number.isNaN(before) ? value : before + value;
    }
  });
  return counts;
}
