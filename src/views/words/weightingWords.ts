import { noData, type Interval, type SloAnswer } from '../../core/slo/answer';
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
export function biasSentence({ biasRatio, byEvents, byTime }: Weighting, unit: 'events' | 'checks' = 'events'): string {
  if (biasRatio === noData) {
    return 'There is nothing to compare yet.';
  }
  if (byEvents.remaining === 1 && byTime.remaining === 1) {
    return 'Both come to the same: nothing failed.';
  }
  if (Math.abs(biasRatio) < 0.005) {
    return unit === 'checks'
      ? 'Both come to nearly the same: failures fell into hours with as many checks as usual.'
      : 'Both come to nearly the same: failures fell into hours of usual traffic.';
  }
  if (unit === 'checks') {
    return biasRatio > 0
      ? `By time, the budget left is ${pointsWords(biasRatio)} lower: failures fell into hours with few checks.`
      : `By checks, the budget left is ${pointsWords(biasRatio)} lower: failures fell into hours with many checks.`;
  }
  return biasRatio > 0
    ? `By time, the budget left is ${pointsWords(biasRatio)} lower: failures fell into quiet hours, where few users noticed them.`
    : `By events, the budget left is ${pointsWords(biasRatio)} lower: failures fell into busy hours, where many users noticed them.`;
}

/** Which way of counting a stretch costs more of the budget. */
export function stretchBiasWords(biasRatio: number, unit: 'events' | 'checks'): string {
  return `${pointsWords(biasRatio)} more by ${biasRatio > 0 ? 'time' : unit}`;
}

/** `20 Nov 2026, 02:00–03:00`. */
export function stretchWords({ fromMs, toMs }: Interval, timeZone: string): string {
  const end = toMs - fromMs < DAY_MS ? formatClock(toMs, timeZone) : formatDateTime(toMs, timeZone);
  return `${formatDateTime(fromMs, timeZone)}–${end}`;
}

/** Why a budget is not shown by events and by time; undefined where it is, or nothing is to be said. */
export function notComparedWords({ question, figures, weighting, parts }: SloAnswer): string | undefined {
  const { indicator } = question.slo;
  if (indicator.kind === 'free' && indicator.checks) {
    return 'Not compared by events and by time: what is recorded is the share of each minute that was bad, without how many events there were, so every minute weighs the same.';
  }
  if (weighting !== undefined) {
    return undefined;
  }
  if (parts !== undefined) {
    return 'Not compared by events and by time: a part has no figures, or rests on recorded ratios, which hold no number of events.';
  }
  return figures.quality.flags.some((flag) => flag.code === 'recorded' && flag.source === 'sloth')
    ? 'Not compared by events and by time: the figures rest on ratios that Sloth recorded, which hold no number of events. To compare, have raw series asked: in the editor, “Recorded series: Never”.'
    : undefined;
}
