import { noBreak } from './noBreak';

/** A share as percent with a fixed number of decimals: 0.999 → `99.9 %`. */
export function formatPercent(share: number, decimals: number): string {
  const number = new Intl.NumberFormat(undefined, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${number.format(share * 100)}${noBreak}%`;
}
