import type { RecordedDay, RecordedDifference } from '../../adapters/measure/check/checkRecorded';
import { formatExactCount } from '../format/formatCount';
import { formatPercent } from '../format/formatPercent';
import { apartWords } from './sumCheckLines';

/** A larger difference is said to be one. docs/slo-maths.md §2 */
const MOST_APART = 0.01;

const WHAT = { bad: 'Bad events', total: 'All events', share: 'Mean share of bad events' } as const;

/** `Bad events: 4,120 recorded, 4,118 raw, 0.05 % apart`. */
export function recordedCheckLines({ differences }: RecordedDay): string[] {
  return differences.map((one) => {
    const said = (count: number | undefined) => (count === undefined ? 'nothing' : countWords(one, count));
    return `${WHAT[one.what]}: ${said(one.recordedCount)} recorded, ${said(one.rawCount)} raw${apart(one)}`;
  });
}

/** Whether recorded series do not say what raw ones say. Less than one event apart is no difference. */
export function differsTooMuch({ differences }: RecordedDay): boolean {
  return differences.some(({ what, offRatio, recordedCount, rawCount }) => {
    if (recordedCount === undefined || rawCount === undefined) {
      return recordedCount !== rawCount;
    }
    const isTiny = what !== 'share' && Math.abs(recordedCount - rawCount) < 1;
    return !isTiny && Math.abs(offRatio ?? 0) > MOST_APART;
  });
}

function countWords({ what }: RecordedDifference, count: number): string {
  return what === 'share' ? formatPercent(count, 4) : formatExactCount(count);
}

function apart({ offRatio }: RecordedDifference): string {
  return offRatio === undefined || !Number.isFinite(offRatio) ? '' : `, ${apartWords(Math.abs(offRatio))}`;
}
