import type { Interval } from '../../core/slo/answer';
import type { ChartSeries, ChartThreshold, ChartUnit } from './chartSeries';

export interface ValueRange {
  min: number;
  max: number;
}

/**
 * What the value axis spans. Areas and counts reach down to zero, a full budget is always in sight, and a line of
 * ratios shows its own range. Beside an objective the axis ends a few budgets below it or below what is usual: one big
 * outage must not flatten all else. What lies below is told by `clippedDips`.
 */
export function valueRange(
  series: readonly ChartSeries[],
  range: Interval,
  unit: ChartUnit,
  threshold?: ChartThreshold
): ValueRange {
  const values = series.flatMap(({ line }) =>
    line.values.filter((value, index) => {
      const timeMs = line.timesMs[index];
      return Number.isFinite(value) && timeMs !== undefined && timeMs >= range.fromMs && timeMs <= range.toMs;
    })
  );
  if (threshold !== undefined) {
    values.push(threshold.value);
  }
  if (unit === 'count' || series.some(({ look }) => look === 'area')) {
    values.push(0);
  }
  if (unit === 'share' && series.some(({ look }) => look === 'area')) {
    values.push(1);
  }
  const least = values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
  const max = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const floor = unit === 'share' && threshold !== undefined ? floorBeside(threshold.value, values) : -Infinity;
  return padded(Math.max(least, floor), max, unit);
}

/** So many budgets (1 − objective) below the objective are always worth their room. */
const BUDGETS_BELOW = 3;
/** A dip that needs only so many budgets of room is shown whole. */
const BUDGETS_WHOLE = 5;
/** Share of the points that may lie below the axis. */
const UNUSUAL = 0.05;

function floorBeside(objective: number, values: readonly number[]): number {
  const budget = 1 - objective;
  const sorted = [...values].sort((a, b) => a - b);
  const usual = sorted[Math.floor(UNUSUAL * sorted.length)] ?? objective;
  const lowest = sorted[0] ?? objective;
  return lowest >= objective - BUDGETS_WHOLE * budget ? lowest : Math.min(objective - BUDGETS_BELOW * budget, usual);
}

function padded(min: number, max: number, unit: ChartUnit): ValueRange {
  if (min > max) {
    return { min: 0, max: 1 };
  }
  const room = (max - min || Math.abs(max) * 0.01 || 1) * 0.05;
  return {
    min: min === 0 ? 0 : min - room,
    // A share ends at 100 %; a little room keeps the thick line whole.
    max: unit === 'share' && max <= 1 ? Math.min(max + room, 1 + room * 0.5) : max + room,
  };
}
