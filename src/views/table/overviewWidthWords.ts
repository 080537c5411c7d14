import type { Explanation } from '../../core/slo/answer';
import { formatDuration } from '../format/formatDuration';

/** Why a number of a list may differ a little from the one on the SLO's page, which counts in finer intervals. */
export function overviewWidthWords({ queries }: Explanation): string | undefined {
  const widestMs = Math.max(0, ...queries.map(({ widthMs }) => widthMs));
  return widestMs === 0
    ? undefined
    : `Counted in intervals of up to ${formatDuration(widestMs)}. The SLO's page counts in finer ones; the two may differ in the last digit.`;
}
