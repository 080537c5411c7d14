import { noData, type NoData } from '../../core/slo/answer';
import { formatPercent } from './formatPercent';

/**
 * A share of the budget: whole percents until under 10 %, then two digits. What is not quite 100 % or not quite
 * 0 % is never shown as such.
 */
export function formatBudget(share: number | NoData): string {
  if (share === noData) {
    return 'no data';
  }
  const size = Math.abs(share);
  if (size === 0) {
    return formatPercent(0, 0);
  }
  if (size < 0.0001) {
    return `${share < 0 ? '-' : ''}<${formatPercent(0.0001, 2)}`;
  }
  if (size >= 0.0995) {
    return formatPercent(share < 1 && share >= 0.99 ? 0.99 : share, 0);
  }
  return formatPercent(share, size >= 0.00995 ? 1 : 2);
}
