import type { Disagreement } from '../../../core/maturity/evidence/disagreement';
import { conversationWords } from './conversationWords';

/** The same in one line: what is so, and the question to ask. */
export function disagreementWords(difference: Disagreement, nameOf: (levelId: string) => string): string {
  const { says, ask } = conversationWords(difference, nameOf);
  return `${says} ${ask}`;
}
