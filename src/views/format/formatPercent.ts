import { noBreak } from './noBreak';
import { formatNumber } from './numberFormat';

/** A share as percent with a fixed number of decimals: 0.999 → `99.9 %`. */
export function formatPercent(share: number, decimals: number): string {
  const number = formatNumber(share * 100, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${number}${noBreak}%`;
}
