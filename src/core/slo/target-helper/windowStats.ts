import { periodAt } from '../../time/periodAt';
import type { Interval } from '../answer';
import type { PastWindow } from './targetHistory';

/** Ratios of past windows. */
export interface WindowStats {
  worst: number;
  /** One of ten windows was worse. */
  p10: number;
  median: number;
  p90: number;
  best: number;
  count: number;
}

export interface MonthStats extends WindowStats {
  month: Interval;
}

/** Of at least one window. */
export function windowStats(windows: readonly PastWindow[]): WindowStats {
  const ratios = windows.map(({ ratio }) => ratio).sort((a, b) => a - b);
  return {
    worst: quantile(ratios, 0),
    p10: quantile(ratios, 0.1),
    median: quantile(ratios, 0.5),
    p90: quantile(ratios, 0.9),
    best: quantile(ratios, 1),
    count: ratios.length,
  };
}

/** The same for the windows that ended in each month of `zone`, oldest first. */
export function monthStats(windows: readonly PastWindow[], zone: string): MonthStats[] {
  const months = new Map<number, { month: Interval; windows: PastWindow[] }>();
  for (const window of windows) {
    const month = monthOf(window.interval.toMs - 1, zone);
    const entry = months.get(month.fromMs) ?? { month, windows: [] };
    entry.windows.push(window);
    months.set(month.fromMs, entry);
  }
  return [...months.values()].map(({ month, windows: ended }) => ({ month, ...windowStats(ended) }));
}

/** Between the two nearest ranks by their distance; `ascending` is not empty, `share` within [0, 1]. */
export function quantile(ascending: readonly number[], share: number): number {
  const rank = share * (ascending.length - 1);
  const below = ascending[Math.floor(rank)] ?? NaN;
  const above = ascending[Math.ceil(rank)] ?? NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}

function monthOf(atMs: number, zone: string): Interval {
  return periodAt({ kind: 'calendar', unit: 'month', count: 1, anchor: '2024-01-01 00:00:00', zone }, atMs);
}
