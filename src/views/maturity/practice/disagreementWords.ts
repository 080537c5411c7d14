import type { Disagreement } from '../../../core/maturity/evidence/disagreement';

/** A difference between answer and evidence as a thing to talk about: evidence suggests, people decide. */
export function disagreementWords(difference: Disagreement, nameOf: (levelId: string) => string): string {
  switch (difference.code) {
    case 'contradictory':
      return 'The signals contradict each other. Worth a conversation: which of them tells how the team really works?';
    case 'below-floor':
      return `The evidence makes at least “${nameOf(difference.bound.level)}” plausible; the answer is lower. Worth a conversation: what does the evidence miss?`;
    case 'above-ceiling':
      return `The evidence supports at most “${nameOf(difference.bound.level)}”; the answer is higher. Worth a conversation: what do people know that the evidence does not show?`;
  }
}
