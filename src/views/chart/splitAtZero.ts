import type { Line } from '../../core/slo/answer';

/** The parts of a line at or above zero and at or below it; both hold the points where it crosses. */
export function splitAtZero(line: Line): { above: Line; below: Line } {
  const timesMs: number[] = [];
  const above: number[] = [];
  const below: number[] = [];
  let last: { timeMs: number; value: number } | undefined;
  const push = (timeMs: number, value: number) => {
    timesMs.push(timeMs);
    above.push(value >= 0 ? value : NaN);
    below.push(value <= 0 ? value : NaN);
  };
  line.timesMs.forEach((timeMs, index) => {
    const value = line.values[index] ?? NaN;
    if (last !== undefined && last.value * value < 0) {
      push(last.timeMs + ((timeMs - last.timeMs) * last.value) / (last.value - value), 0);
    }
    push(timeMs, value);
    last = { timeMs, value };
  });
  return { above: { timesMs, values: above }, below: { timesMs, values: below } };
}
