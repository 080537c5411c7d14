import { formatNumber } from './numberFormat';

/** A count in short: `4,120`, `12.3K`, `174M`; counts estimated below ten keep one decimal. */
export function formatCount(count: number): string {
  const size = Math.abs(count);
  if (size >= 10_000) {
    return formatNumber(count, { notation: 'compact', maximumSignificantDigits: 3 });
  }
  return formatNumber(count, { maximumFractionDigits: size < 10 ? 1 : 0 });
}

/** The same count with all its digits, for the hover. */
export function formatExactCount(count: number): string {
  return formatNumber(count, { maximumFractionDigits: Math.abs(count) < 10 ? 1 : 0 });
}
