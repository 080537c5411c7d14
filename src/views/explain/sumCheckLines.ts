import type { SumCheck } from '../../adapters/measure/check/checkSum';
import { noData } from '../../core/slo/answer';
import { formatExactCount } from '../format/formatCount';
import { formatPercent } from '../format/formatPercent';

/** `Bad events: 4,120 summed, 4,118 in one query, 0.05 % apart`. */
export function sumCheckLines({ bucketSum, direct, badOffRatio, totalOffRatio }: SumCheck): string[] {
  if (bucketSum === noData || direct === noData) {
    return ['There is nothing to compare: the window has no data.'];
  }
  const line = (role: 'bad' | 'total', offRatio: number | undefined) => {
    const apart = offRatio === undefined ? '' : `, ${formatPercent(Math.abs(offRatio), 2)} apart`;
    return `${role === 'bad' ? 'Bad events' : 'All events'}: ${formatExactCount(bucketSum[role])} summed, ${formatExactCount(direct[role])} in one query${apart}`;
  };
  return [line('bad', badOffRatio), line('total', totalOffRatio)];
}
