import type { Answer, AnswerLink, Confidence } from './answer';

/** The judgement of an answer. */
export type Choice =
  { state: 'level'; level: string } | { state: 'not-applicable'; reason: string } | { state: 'not-assessed' };

/** Everything beside the judgement: target, confidence, note, links, who judged when, and fields of newer versions. */
export interface Beside {
  targetLevel?: string | undefined;
  confidence?: Confidence | undefined;
  note?: string | undefined;
  links?: AnswerLink[] | undefined;
  assessor?: string | undefined;
  assessedAt?: string | undefined;
  [field: string]: unknown;
}

export function choiceOf(answer: Answer | undefined): Choice {
  switch (answer?.state) {
    case 'level':
      return { state: 'level', level: answer.level };
    case 'not-applicable':
      return { state: 'not-applicable', reason: answer.reason };
    default:
      return { state: 'not-assessed' };
  }
}

export function besideOf(answer: Answer | undefined): Beside {
  const { state: _state, level: _level, reason: _reason, ...beside }: Beside = { ...answer };
  return beside;
}

/** The parts as an answer, without fields that are undefined; "not assessed" with nothing beside it is none. */
export function answerFrom(choice: Choice, beside: Beside): Answer | undefined {
  const kept: Beside = Object.fromEntries(Object.entries(beside).filter(([, value]) => value !== undefined));
  const isNothing = Object.keys(kept).every((field) => field === 'assessor' || field === 'assessedAt');
  return choice.state === 'not-assessed' && isNothing ? undefined : { ...kept, ...choice };
}
