import { noData, type Interval } from '../../core/slo/answer';
import type { Weighting } from '../../core/slo/weighting';
import { formatNumber } from '../format/numberFormat';
import { formatClock, formatDateTime } from '../format/formatTime';

const DAY_MS = 86_400_000;

/** Percentage points of the budget: `137 points`, `0.4 points`. */
export function pointsWords(ratio: number): string {
  const points = Math.abs(ratio) * 100;
  const number = formatNumber(points, { maximumFractionDigits: points < 9.95 ? 1 : 0 });
  return number === '1' ? '1 point' : `${number} points`;
}

/** How far the two are apart, and why. */
export function biasSentence({ biasRatio, byEvents, byTime }: Weighting): string {
  if (biasRatio === noData) {
    return 'There is nothing to compare yet.';
  }
  if (byEvents.remaining === 1 && byTime.remaining === 1) {
    return 'Both come to the same: nothing failed.';
  }
  if (Math.abs(biasRatio) < 0.005) {
    return 'Both come to the same: failures fell into hours of usual traffic.';
  }
  return biasRatio > 0
    ? `By time, the budget left is ${pointsWords(biasRatio)} lower: failures fell into quiet hours, where few users noticed them.`
    : `By events, the budget left is ${pointsWords(biasRatio)} lower: failures fell into busy hours, where many users noticed them.`;
}

/** Which way of counting a stretch costs more of the budget. */
export function stretchBiasWords(biasRatio: number): string {
  return `${pointsWords(biasRatio)} more by ${biasRatio > 0 ? 'time' : 'events'}`;
}

/** `20 Nov 2026, 02:00–03:00`. */
export function stretchWords({ fromMs, toMs }: Interval, timeZone: string): string {
  const end = toMs - fromMs < DAY_MS ? formatClock(toMs, timeZone) : formatDateTime(toMs, timeZone);
  return `${formatDateTime(fromMs, timeZone)}–${end}`;
}
