import type { SloAnswer } from '../../core/slo/answer';
import { formatDateTimeZone } from '../format/formatTime';
import { stateSentence } from '../words/stateSentence';
import { burnDownRange, type Picture } from './burnDownSeries';

/** What a picture of the budget shows, for those who do not see it. */
export function pictureDescription(answer: SloAnswer, picture: Picture, timeZone: string): string {
  const { figures, question } = answer;
  const { fromMs, toMs } = burnDownRange(answer, picture);
  const what = picture === 'burn-down' ? 'Burn-down of the error budget' : 'Error budget left over time';
  return `${what} of ${question.slo.displayName}, ${formatDateTimeZone(fromMs, timeZone)} to ${formatDateTimeZone(toMs, timeZone)}. ${stateSentence(figures, question)}`;
}
