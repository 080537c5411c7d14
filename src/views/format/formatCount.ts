import { noBreak } from './noBreak';
import { formatNumber } from './numberFormat';

/** Grafana's short units; a locale's own `35m` for millions reads as minutes. */
const UNITS = [
  { name: 'K', size: 1e3 },
  { name: 'Mil', size: 1e6 },
  { name: 'Bil', size: 1e9 },
  { name: 'Tri', size: 1e12 },
] as const;

/** A count in short: `4,120`, `12.3 K`, `174 Mil`; counts estimated below ten keep one decimal. */
export function formatCount(count: number): string {
  const size = Math.abs(count);
  if (size < 10_000) {
    return formatNumber(count, { maximumFractionDigits: size < 10 ? 1 : 0 });
  }
  // Rounded first: 999,900 is 1 Mil, not 1000 K.
  const rounded = Number(count.toPrecision(3));
  const unit = UNITS.filter((one) => Math.abs(rounded) >= one.size).at(-1) ?? UNITS[0];
  return `${formatNumber(rounded / unit.size, { maximumSignificantDigits: 3 })}${noBreak}${unit.name}`;
}

/** The same count with all its digits, for the hover. */
export function formatExactCount(count: number): string {
  return formatNumber(count, { maximumFractionDigits: Math.abs(count) < 10 ? 1 : 0 });
}
