import type { Gap } from '../../core/measure/bucket';
import { formatDateTime } from '../format/formatTime';
import { queryProblemWords } from './queryProblemWords';

/** One part of an answer that is missing. */
export function gapWords(gap: Gap, timeZone: string): string {
  const range = `${formatDateTime(gap.fromMs, timeZone)} to ${formatDateTime(gap.toMs, timeZone)}`;
  if (gap.problem === 'loading') {
    return `${range} is still being read.`;
  }
  return `${range} is missing: ${lower(queryProblemWords[gap.problem.code].title)}.`;
}

/** All missing parts in one sentence, with the first reason that is not just "loading". */
export function gapsWords(gaps: readonly Gap[], timeZone: string): string {
  const failed = gaps.find((gap) => gap.problem !== 'loading');
  const first = failed ?? gaps[0];
  if (first === undefined) {
    return '';
  }
  if (isStale(first) && first.problem !== 'loading') {
    const { title, advice } = queryProblemWords[first.problem.code];
    return `These figures are those of ${formatDateTime(first.fromMs, timeZone)} and not fresh: ${lower(title)}. ${advice}`;
  }
  const rest = gaps.length - 1;
  const more = rest === 0 ? '' : rest === 1 ? ' One more part is missing.' : ` ${rest} more parts are missing.`;
  return `These figures rest on an incomplete answer. ${gapWords(first, timeZone)}${more}`;
}

/** A gap without an end: the last answer is shown because the new one failed. */
export function isStale(gap: Gap): boolean {
  return !Number.isFinite(gap.toMs);
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
