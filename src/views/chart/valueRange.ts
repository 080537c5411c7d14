import type { Interval } from '../../core/slo/answer';
import type { ChartSeries, ChartThreshold, ChartUnit } from './chartSeries';

export interface ValueRange {
  min: number;
  max: number;
}

/**
 * What the value axis spans. Areas and counts reach down to zero, a full budget is always in sight, and a line of
 * ratios shows its own range: an outage must not be a speck.
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
  const min = values.reduce((least, value) => Math.min(least, value), Infinity);
  const max = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return padded(min, max, unit);
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
