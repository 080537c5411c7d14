/** A count in short: `4,120`, `12.3K`, `174M`; counts estimated below ten keep one decimal. */
export function formatCount(count: number): string {
  const size = Math.abs(count);
  if (size >= 10_000) {
    return new Intl.NumberFormat(undefined, { notation: 'compact', maximumSignificantDigits: 3 }).format(count);
  }
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: size < 10 ? 1 : 0 }).format(count);
}

/** The same count with all its digits, for the hover. */
export function formatExactCount(count: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: Math.abs(count) < 10 ? 1 : 0 }).format(count);
}
