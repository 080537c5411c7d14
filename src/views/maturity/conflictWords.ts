import type { Answer } from '../../core/maturity/assessment/answer';
import type { MaturityModel } from '../../core/maturity/modelSchema';
import type { ConflictField } from './conflictFields';
import { findPractice } from './findPractice';
import { levelName } from './levelName';
import { confidenceWords } from './practice/confidenceWords';

export const conflictFieldWords: Readonly<Record<ConflictField, string>> = {
  level: 'Level',
  targetLevel: 'Target',
  confidence: 'Confidence',
  note: 'Note',
  links: 'Links',
};

/** What an answer says in one field. */
export function conflictWords(
  model: MaturityModel,
  practiceId: string,
  field: ConflictField,
  answer: Answer | undefined
): string {
  const dimension = findPractice(model, practiceId)?.dimension;
  const nameOf = (levelId: string) => (dimension === undefined ? levelId : levelName(model, dimension, levelId));
  const words: Record<ConflictField, (given: Answer) => string | undefined> = {
    level: (given) => judgementWords(given, nameOf),
    targetLevel: ({ targetLevel }) => targetLevel && nameOf(targetLevel),
    confidence: ({ confidence }) => confidence && confidenceWords[confidence],
    note: ({ note }) => note,
    links: ({ links }) => links?.map(({ title, url }) => `${title} (${url})`).join(', '),
  };
  const none = field === 'level' ? 'not assessed' : 'none';
  return (answer && words[field](answer)) ?? none;
}

function judgementWords(answer: Answer, nameOf: (levelId: string) => string): string {
  switch (answer.state) {
    case 'level':
      return nameOf(answer.level);
    case 'not-applicable':
      return `not applicable: ${answer.reason}`;
    case 'not-assessed':
      return 'not assessed';
  }
}
