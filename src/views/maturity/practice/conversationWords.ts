import type { Difference } from '../../../core/maturity/evidence/findDifference';

/**
 * A difference as a thing to talk about: what is so, what only weak rules say, and the question to ask. Evidence
 * suggests, people decide.
 */
export function conversationWords(
  { difference, isWeak }: Difference,
  nameOf: (levelId: string) => string
): { says: string; ask: string } {
  const evidence = isWeak ? 'Weak evidence' : 'The evidence';
  switch (difference.code) {
    case 'contradictory':
      return {
        says: `The signals contradict each other${isWeak ? '; one side is weak' : ''}.`,
        ask: 'Which of them tells how the team really works, and what would explain the other?',
      };
    case 'below-floor':
      return {
        says: `${evidence} makes at least “${nameOf(difference.bound.level)}” plausible; the answer is lower. Worth a conversation.`,
        ask: 'What does the evidence miss about how the team works?',
      };
    case 'above-ceiling':
      return {
        says: `${evidence} supports at most “${nameOf(difference.bound.level)}”; the answer is higher. Worth a conversation.`,
        ask: 'What do people know that the evidence does not show, and where could it be seen?',
      };
  }
}
