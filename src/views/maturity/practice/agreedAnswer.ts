import { getTimeZone } from '@grafana/data';
import type { Answer } from '../../../core/maturity/assessment/answer';
import { noteAnswer } from '../../../core/maturity/assessment/changeAnswer';
import { formatDate } from '../../format/formatTime';

/** The answer with what was agreed today as the last line of its note. */
export function agreedAnswer(answer: Answer | undefined, agreed: string): Answer | undefined {
  const line = `Agreed on ${formatDate(Date.now(), getTimeZone())}: ${agreed}`;
  const note = answer?.note?.trimEnd() ?? '';
  return noteAnswer(answer, note === '' ? line : `${note}\n${line}`);
}
