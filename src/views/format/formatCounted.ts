import type { CountedUnit } from '../../core/slo/answer';
import { formatCount, formatExactCount } from './formatCount';
import { formatNumber } from './numberFormat';

/** A count of events, or of slices, which are few: those keep two decimals below a hundred. */
export function formatCounted(count: number, unit: CountedUnit): string {
  return isFewSlices(count, unit) ? formatNumber(count, { maximumFractionDigits: 2 }) : formatCount(count);
}

/** The same with all its digits. */
export function formatExactCounted(count: number, unit: CountedUnit): string {
  return isFewSlices(count, unit) ? formatNumber(count, { maximumFractionDigits: 2 }) : formatExactCount(count);
}

function isFewSlices(count: number, unit: CountedUnit): boolean {
  return unit === 'slices' && Math.abs(count) < 100;
}
