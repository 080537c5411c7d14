import type { Interval, Line } from '../answer';

/** Values of a line at ascending times, straight between its points; NaN beside it and beside a gap. */
export function straightAt({ timesMs, values }: Line, atMs: readonly number[]): number[] {
  return positions(timesMs, atMs).map((next, i) => {
    const ms = atMs[i] ?? NaN;
    const laterMs = timesMs[next] ?? NaN;
    const later = values[next] ?? NaN;
    const earlierMs = timesMs[next - 1] ?? NaN;
    const earlier = values[next - 1] ?? NaN;
    return laterMs === ms ? later : earlier + ((later - earlier) * (ms - earlierMs)) / (laterMs - earlierMs);
  });
}

/** Values of what belongs to buckets and stands at their ends: that of the bucket which holds the time before `atMs`. */
export function bucketAt({ timesMs, values }: Line, atMs: readonly number[]): number[] {
  return positions(timesMs, atMs).map((next) => values[next] ?? NaN);
}

/** A line without gaps, each at the value before it: time without data spends nothing. */
export function heldLine({ timesMs, values }: Line): Line {
  let held = values.find((value) => !Number.isNaN(value)) ?? NaN;
  return { timesMs, values: values.map((value) => (held = Number.isNaN(value) ? held : value)) };
}

/** The times of all lines that lie in the span of each of them, ascending, each once. */
export function commonTimes(lines: readonly Line[]): number[] {
  const span: Interval = {
    fromMs: Math.max(...lines.map(({ timesMs }) => timesMs[0] ?? Infinity)),
    toMs: Math.min(...lines.map(({ timesMs }) => timesMs.at(-1) ?? -Infinity)),
  };
  const times = new Set(lines.flatMap(({ timesMs }) => timesMs));
  return [...times].filter((ms) => ms >= span.fromMs && ms <= span.toMs).sort((a, b) => a - b);
}

/** For each time the index of the first point that is not before it. */
function positions(timesMs: readonly number[], atMs: readonly number[]): number[] {
  let next = 0;
  return atMs.map((ms) => {
    while (next < timesMs.length && (timesMs[next] ?? Infinity) < ms) {
      next++;
    }
    return next;
  });
}
