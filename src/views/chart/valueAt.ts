import type { Line } from '../../core/slo/answer';

/** The value of a line at a time, straight between its points; NaN in a gap and outside of the line. */
export function valueAt(line: Line, timeMs: number): number {
  const after = line.timesMs.findIndex((pointMs) => pointMs >= timeMs);
  const afterMs = line.timesMs[after];
  const afterValue = line.values[after];
  if (afterMs === undefined || afterValue === undefined) {
    return NaN;
  }
  if (afterMs === timeMs) {
    return afterValue;
  }
  const beforeMs = line.timesMs[after - 1];
  const beforeValue = line.values[after - 1];
  if (beforeMs === undefined || beforeValue === undefined) {
    return NaN;
  }
  return beforeValue + ((afterValue - beforeValue) * (timeMs - beforeMs)) / (afterMs - beforeMs);
}
