import type { Pace } from './eventCurve';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** All scenarios end here, a Wednesday. */
export const oracleEndMs = Date.UTC(2026, 5, 10);
export const oracleDays = 8;
export const oracleStartMs = oracleEndMs - oracleDays * dayMs;

export interface Interval {
  fromMs: number;
  toMs: number;
}

/** A daily wave around a mean, one pace for each quarter of an hour. */
export function dailyWave(meanPerSecond: number, depth = 0.6): Pace[] {
  const steps = (oracleDays * dayMs) / (15 * minuteMs);
  return Array.from({ length: steps }, (_, step) => {
    const fromMs = oracleStartMs + step * 15 * minuteMs;
    const angle = (2 * Math.PI * ((fromMs % dayMs) - 9 * hourMs)) / dayMs;
    return { fromMs, perSecond: meanPerSecond * (1 + depth * Math.sin(angle)) };
  });
}

/** Nothing, except at this pace within the intervals (ascending, apart from each other). */
export function only(intervals: readonly Interval[], perSecond: number): Pace[] {
  return intervals.flatMap(({ fromMs, toMs }) => [
    { fromMs, perSecond },
    { fromMs: toMs, perSecond: 0 },
  ]);
}

/** The paces cut to the intervals: nothing happens outside of them. */
export function within(intervals: readonly Interval[], paces: readonly Pace[]): Pace[] {
  return intervals.flatMap(({ fromMs, toMs }) => {
    const first = paces.filter((pace) => pace.fromMs <= fromMs).at(-1);
    const inside = paces.filter((pace) => pace.fromMs > fromMs && pace.fromMs < toMs);
    return [...(first ? [{ fromMs, perSecond: first.perSecond }] : []), ...inside, { fromMs: toMs, perSecond: 0 }];
  });
}

/** Seven-minute outages that begin exactly on the edge of an hour: two a day. */
export function edgeOutages(offsetHours = 0): Interval[] {
  return Array.from({ length: oracleDays * 2 - 2 }, (_, index) => {
    const fromMs = oracleStartMs + (3 + offsetHours + index * 12) * hourMs;
    return { fromMs, toMs: fromMs + 7 * minuteMs };
  });
}
