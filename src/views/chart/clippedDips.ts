import type { Interval } from '../../core/slo/answer';
import type { ChartSeries } from './chartSeries';

/** A stretch of a line that lies below the axis: when it is lowest, and how low. */
export interface Dip {
  timeMs: number;
  value: number;
  label: string;
}

/** What a chart does not show because its axis ends above it, one for each stretch. */
export function clippedDips(series: readonly ChartSeries[], range: Interval, min: number): Dip[] {
  return series.flatMap(({ line, label }) => {
    const dips: Dip[] = [];
    let open: Dip | undefined;
    line.timesMs.forEach((timeMs, point) => {
      const value = line.values[point] ?? NaN;
      if (!(value < min) || timeMs < range.fromMs || timeMs > range.toMs) {
        open = undefined;
      } else if (open === undefined) {
        open = { timeMs, value, label };
        dips.push(open);
      } else if (value < open.value) {
        open.timeMs = timeMs;
        open.value = value;
      }
    });
    return dips;
  });
}
