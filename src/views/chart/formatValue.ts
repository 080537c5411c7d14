import { formatCount } from '../format/formatCount';
import { formatPercent } from '../format/formatPercent';
import type { ChartUnit } from './chartSeries';

/** A value of an axis; `decimals` are those that tell two ticks apart, as a share has them. */
export function formatTick(value: number, unit: ChartUnit, decimals = 0): string {
  // 100 % is exact: digits after it only take room.
  return unit === 'count' ? formatCount(value) : formatPercent(value, value === 1 ? 0 : Math.max(0, decimals - 2));
}

/** A value under the cursor: exact enough to be told from its neighbours within `span`. */
export function formatHovered(value: number, unit: ChartUnit, span: number): string {
  if (Number.isNaN(value)) {
    return 'no data';
  }
  if (unit === 'count') {
    return formatCount(value);
  }
  const decimals = Math.max(0, Math.min(6, Math.ceil(-Math.log10(span || 1)) + 1));
  return formatPercent(value, decimals);
}
