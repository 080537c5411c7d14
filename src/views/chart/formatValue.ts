import { formatCount } from '../format/formatCount';
import { formatNumber } from '../format/numberFormat';
import { formatPercent } from '../format/formatPercent';
import type { ChartUnit } from './chartSeries';

const MOST_DECIMALS = 6;

/** A value of an axis; `decimals` are those that tell two ticks apart, as a share has them: without them 12.5 reads 13. */
export function formatTick(value: number, unit: ChartUnit, decimals = 0): string {
  if (unit === 'count') {
    const digits = Math.min(MOST_DECIMALS, decimals);
    return Math.abs(value) >= 10_000 || value === 0
      ? formatCount(value)
      : formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
  // 100 % is exact: digits after it only take room.
  return formatPercent(value, value === 1 ? 0 : Math.max(0, decimals - 2));
}

/** A value under the cursor: exact enough to be told from its neighbours within `span`. */
export function formatHovered(value: number, unit: ChartUnit, span: number): string {
  if (Number.isNaN(value)) {
    return 'no data';
  }
  const decimals = Math.max(0, Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(span || 1)) + 1));
  if (unit === 'count') {
    return Math.abs(value) >= 10_000 ? formatCount(value) : formatNumber(value, { maximumFractionDigits: decimals });
  }
  return formatPercent(value, decimals);
}
