import { formatDateTime } from '../format/formatTime';
import { isStale } from '../words/gapWords';
import { queryProblemWords } from '../words/queryProblemWords';
import type { SloRow } from './sloRow';

/** Why a row has no figures, or none of now; undefined where it has, or waits for them. */
export function rowFailure({ notAsked, answer }: SloRow, timeZone: string): string | undefined {
  if (notAsked !== undefined) {
    return notAsked;
  }
  if (answer.status === 'failed') {
    const { title, advice } = queryProblemWords[answer.problem.code];
    return `${title}. ${advice}`;
  }
  const gap = answer.status === 'partial' ? answer.missing.find(({ problem }) => problem !== 'loading') : undefined;
  if (gap === undefined || gap.problem === 'loading') {
    return undefined;
  }
  const { title } = queryProblemWords[gap.problem.code];
  return isStale(gap) ? `As of ${formatDateTime(gap.fromMs, timeZone)}: ${title}.` : `Not complete: ${title}.`;
}
