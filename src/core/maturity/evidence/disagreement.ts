import type { Answer } from '../assessment/answer';
import type { Level } from '../modelSchema';
import type { Bound, Weighed } from './weighEvidence';

/** Where an answer and the evidence part: something to talk about, never settled by the machine. */
export type Disagreement =
  | { code: 'below-floor'; bound: Bound }
  | { code: 'above-ceiling'; bound: Bound }
  /** Signals contradict each other, whatever the answer. */
  | { code: 'contradictory' };

export function disagreement(
  answer: Answer | undefined,
  weighed: Weighed,
  levels: readonly Level[]
): Disagreement | undefined {
  if (weighed.contradictory) {
    return { code: 'contradictory' };
  }
  if (answer?.state !== 'level') {
    return undefined;
  }
  const rankOf = (level: string) => levels.findIndex(({ id }) => id === level);
  const rank = rankOf(answer.level);
  if (weighed.floor !== undefined && rank < rankOf(weighed.floor.level)) {
    return { code: 'below-floor', bound: weighed.floor };
  }
  return weighed.ceiling !== undefined && rank > rankOf(weighed.ceiling.level)
    ? { code: 'above-ceiling', bound: weighed.ceiling }
    : undefined;
}
