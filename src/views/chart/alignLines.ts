import type { Line } from '../../core/slo/answer';

/** One column of values: null is a gap, undefined a time at which this line has no point of its own. */
export type Column = Array<number | null | undefined>;

/** Lines with times of their own on one common time axis. */
export function alignLines(lines: readonly Line[]): { timesMs: number[]; columns: Column[] } {
  const timesMs = [...new Set(lines.flatMap((line) => line.timesMs))].sort((a, b) => a - b);
  const indexOf = new Map(timesMs.map((timeMs, index) => [timeMs, index]));
  const columns = lines.map((line) => {
    const column: Column = new Array(timesMs.length).fill(undefined);
    line.timesMs.forEach((timeMs, point) => {
      const index = indexOf.get(timeMs);
      const value = line.values[point] ?? NaN;
      if (index !== undefined) {
        column[index] = Number.isFinite(value) ? value : null;
      }
    });
    return column;
  });
  return { timesMs, columns };
}
