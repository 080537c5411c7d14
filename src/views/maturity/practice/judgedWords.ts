import type { Answer } from '../../../core/maturity/assessment/answer';
import { formatDate } from '../../format/formatTime';

/** Who judged and when, as far as it is known; empty where it is not. */
export function judgedWords(answer: Answer | undefined, timeZone: string): string {
  const atMs = Date.parse(answer?.assessedAt ?? '');
  const when = Number.isNaN(atMs) ? [] : [`on ${formatDate(atMs, timeZone)}`];
  const who = answer?.assessor === undefined ? [] : [`by ${answer.assessor}`];
  return when.length + who.length === 0 ? '' : ['Judged', ...when, ...who].join(' ');
}
