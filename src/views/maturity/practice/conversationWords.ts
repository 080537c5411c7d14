import type { Disagreement } from '../../../core/maturity/evidence/disagreement';

/** A difference as a thing to talk about: what is so, and the question to ask. Evidence suggests, people decide. */
export function conversationWords(
  difference: Disagreement,
  nameOf: (levelId: string) => string
): { says: string; ask: string } {
  switch (difference.code) {
    case 'contradictory':
      return {
        says: 'The signals contradict each other.',
        ask: 'Which of them tells how the team really works, and what would explain the other?',
      };
    case 'below-floor':
      return {
        says: `The evidence makes at least “${nameOf(difference.bound.level)}” plausible; the answer is lower. Worth a conversation.`,
        ask: 'What does the evidence miss about how the team works?',
      };
    case 'above-ceiling':
      return {
        says: `The evidence supports at most “${nameOf(difference.bound.level)}”; the answer is higher. Worth a conversation.`,
        ask: 'What do people know that the evidence does not show, and where could it be seen?',
      };
  }
}
