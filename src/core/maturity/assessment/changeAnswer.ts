import type { Answer } from './answer';
import { answerFrom, type Choice, choiceOf, keptOf } from './answerParts';

/** The answer with another judgement: note and unknown fields stay. */
export function chooseAnswer(answer: Answer | undefined, choice: Choice): Answer | undefined {
  return answerFrom(choice, keptOf(answer));
}

/** The answer with another note; an empty one is none. */
export function noteAnswer(answer: Answer | undefined, note: string): Answer | undefined {
  const { note: _note, ...kept } = keptOf(answer);
  return answerFrom(choiceOf(answer), note.trim() === '' ? kept : { ...kept, note });
}
