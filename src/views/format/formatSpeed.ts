import { type NoData, noData } from '../../core/slo/answer';
import { noBreak } from './noBreak';
import { formatNumber } from './numberFormat';

/** A depletion speed, from a share of the budget an hour: 0.0135 → `1.3 %/h`. */
export function formatSpeed(perHour: number | NoData): string {
  if (perHour === noData) {
    return '–';
  }
  const percent = perHour * 100;
  const digits = percent >= 9.95 ? 0 : percent >= 0.095 || percent === 0 ? 1 : 2;
  return `${formatNumber(percent, { maximumFractionDigits: digits })}${noBreak}%/h`;
}
