import type { Interval } from '../../../core/slo/answer';

/** The same time as sorted intervals that neither overlap nor touch. */
export function union(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter((one) => one.toMs > one.fromMs).sort((a, b) => a.fromMs - b.fromMs);
  const merged: Interval[] = [];
  for (const { fromMs, toMs } of sorted) {
    const last = merged.at(-1);
    if (last && fromMs <= last.toMs) {
      last.toMs = Math.max(last.toMs, toMs);
    } else {
      merged.push({ fromMs, toMs });
    }
  }
  return merged;
}

/** What of `intervals` is not in `taken`. */
export function subtract(intervals: readonly Interval[], taken: readonly Interval[]): Interval[] {
  return union(taken).reduce(
    (left, hole) =>
      left
        .flatMap(({ fromMs, toMs }) => [
          { fromMs, toMs: Math.min(toMs, hole.fromMs) },
          { fromMs: Math.max(fromMs, hole.toMs), toMs },
        ])
        .filter((one) => one.toMs > one.fromMs),
    union(intervals)
  );
}

/** The part that both have; undefined when there is none. */
export function overlap(a: Interval, b: Interval): Interval | undefined {
  const fromMs = Math.max(a.fromMs, b.fromMs);
  const toMs = Math.min(a.toMs, b.toMs);
  return toMs > fromMs ? { fromMs, toMs } : undefined;
}
