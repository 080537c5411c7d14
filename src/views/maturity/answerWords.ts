import type { Answer } from '../../core/maturity/assessment/answer';
import type { MaturityModel } from '../../core/maturity/modelSchema';
import { findPractice } from './findPractice';
import { levelName } from './levelName';

/** One answer with its note in one line. */
export function answerWords(model: MaturityModel, practiceId: string, answer: Answer | undefined): string {
  const note = answer?.note === undefined ? '' : ` – ${answer.note}`;
  switch (answer?.state) {
    case 'level': {
      const dimension = findPractice(model, practiceId)?.dimension;
      return (dimension === undefined ? answer.level : levelName(model, dimension, answer.level)) + note;
    }
    case 'not-applicable':
      return `not applicable: ${answer.reason}${note}`;
    default:
      return `not assessed${note}`;
  }
}
