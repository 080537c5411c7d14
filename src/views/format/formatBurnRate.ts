import { noData, type NoData } from '../../core/slo/answer';
import { formatNumber } from './numberFormat';

/** How many budgets a window would use at this pace: `16×`, `2.4×`, `0.03×`. */
export function formatBurnRate(rate: number | NoData): string {
  if (rate === noData) {
    return '–';
  }
  const size = Math.abs(rate);
  if (size > 0 && size < 0.01) {
    return '<0.01×';
  }
  const decimals = size >= 9.95 ? 0 : size >= 0.0995 ? 1 : 2;
  return `${formatNumber(rate, { maximumFractionDigits: decimals })}×`;
}
