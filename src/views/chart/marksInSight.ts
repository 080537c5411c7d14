import type { Interval } from '../../core/slo/answer';
import type { ChartMark } from './chartSeries';

/** Marks whose sign is in sight, and where it stands: that of an exclusion that began before, at the range's edge. */
export function marksInSight(
  marks: readonly ChartMark[],
  { fromMs, toMs }: Interval
): Array<ChartMark & { atMs: number }> {
  return marks
    .map((mark) => ({ ...mark, atMs: isBandFromBefore(mark, fromMs) ? fromMs : mark.timeMs }))
    .filter(({ atMs }) => atMs >= fromMs && atMs <= toMs);
}

function isBandFromBefore({ kind, timeMs, endMs = timeMs }: ChartMark, fromMs: number): boolean {
  return kind === 'exclusion' && timeMs < fromMs && endMs > fromMs;
}
