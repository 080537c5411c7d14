import type { SumCheck } from '../../adapters/measure/check/checkSum';
import { noData } from '../../core/slo/answer';
import { formatExactCount } from '../format/formatCount';
import { formatPercent } from '../format/formatPercent';

const MOST_DECIMALS = 6;

/** A difference is never shown as none: as many digits as tell it from 0. */
export function apartWords(share: number): string {
  if (share === 0) {
    return 'the same';
  }
  const decimals = Math.max(2, Math.ceil(-Math.log10(share * 100)));
  return decimals > MOST_DECIMALS
    ? `under ${formatPercent(10 ** -(MOST_DECIMALS + 2), MOST_DECIMALS)} apart`
    : `${formatPercent(share, decimals)} apart`;
}

/** `Bad events: 4,120 summed, 4,118 in one query, 0.05 % apart`. */
export function sumCheckLines(
  { bucketSum, direct, badOffRatio, totalOffRatio }: SumCheck,
  unit: 'events' | 'checks'
): string[] {
  if (bucketSum === noData || direct === noData) {
    return ['There is nothing to compare: the window has no data.'];
  }
  const line = (role: 'bad' | 'total', offRatio: number | undefined) => {
    const apart = offRatio === undefined ? '' : `, ${apartWords(Math.abs(offRatio))}`;
    return `${role === 'bad' ? 'Bad' : 'All'} ${unit}: ${formatExactCount(bucketSum[role])} summed, ${formatExactCount(direct[role])} in one query${apart}`;
  };
  return [line('bad', badOffRatio), line('total', totalOffRatio)];
}
