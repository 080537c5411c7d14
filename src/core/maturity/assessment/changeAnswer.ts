import type { Answer, AnswerLink, Confidence } from './answer';
import { answerFrom, type Choice, choiceOf, besideOf } from './answerParts';

/** The answer with another judgement: what stands beside it stays. */
export function chooseAnswer(answer: Answer | undefined, choice: Choice): Answer | undefined {
  return answerFrom(choice, besideOf(answer));
}

/** The answer with another note; an empty one is none. */
export function noteAnswer(answer: Answer | undefined, note: string): Answer | undefined {
  return answerFrom(choiceOf(answer), { ...besideOf(answer), note: note.trim() === '' ? undefined : note });
}

/** The answer with another level to reach; undefined sets none. */
export function targetAnswer(answer: Answer | undefined, targetLevel: string | undefined): Answer | undefined {
  return answerFrom(choiceOf(answer), { ...besideOf(answer), targetLevel });
}

/** The answer with another confidence; undefined says nothing of it. */
export function confideAnswer(answer: Answer | undefined, confidence: Confidence | undefined): Answer | undefined {
  return answerFrom(choiceOf(answer), { ...besideOf(answer), confidence });
}

/** The answer with these links; an empty list is none. */
export function linkAnswer(answer: Answer | undefined, links: readonly AnswerLink[]): Answer | undefined {
  return answerFrom(choiceOf(answer), { ...besideOf(answer), links: links.length === 0 ? undefined : [...links] });
}
