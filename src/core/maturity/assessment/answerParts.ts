import type { Answer } from './answer';

/** The judgement of an answer. */
export type Choice =
  { state: 'level'; level: string } | { state: 'not-applicable'; reason: string } | { state: 'not-assessed' };

/** Everything beside the judgement: the note, and fields of newer versions. */
export interface Kept {
  note?: string;
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

export function keptOf(answer: Answer | undefined): Kept {
  const { state: _state, level: _level, reason: _reason, ...kept }: Kept = { ...answer };
  return kept;
}

/** The parts as an answer; "not assessed" with nothing beside it is none. */
export function answerFrom(choice: Choice, kept: Kept): Answer | undefined {
  return choice.state === 'not-assessed' && Object.keys(kept).length === 0 ? undefined : { ...kept, ...choice };
}
