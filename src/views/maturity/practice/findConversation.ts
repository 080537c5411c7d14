import type { Answer } from '../../../core/maturity/assessment/answer';
import { type Difference, findDifference } from '../../../core/maturity/evidence/findDifference';
import type { Weighed, WeighedRule } from '../../../core/maturity/evidence/weighEvidence';
import type { Level } from '../../../core/maturity/modelSchema';

/** Where the answer and the evidence part, or signals part from each other, with the rules of either side. */
export interface ConversationToHave extends Difference {
  /** Rules that hold and point above the answer, or above the ceiling. */
  higher: readonly WeighedRule[];
  /** Rules that hold and point below the answer, or below the floor. */
  lower: readonly WeighedRule[];
}

/** What there is to talk about. Nothing is settled by it. */
export function findConversation(
  answer: Answer | undefined,
  weighed: Weighed,
  levels: readonly Level[]
): ConversationToHave | undefined {
  const found = findDifference(answer, weighed, levels);
  if (found === undefined) {
    return undefined;
  }
  const rankOf = (levelId: string | undefined) => levels.findIndex(({ id }) => id === levelId);
  const answered = answer?.state === 'level' ? answer.level : undefined;
  const isBetween = found.difference.code !== 'contradictory';
  const above = rankOf(isBetween ? answered : weighed.ceiling?.level);
  const below = rankOf(isBetween ? answered : weighed.floor?.level);
  const held = weighed.rules.filter(({ holds }) => holds === true);
  return {
    ...found,
    higher: held.filter(({ rule }) => rule.suggests !== undefined && rankOf(rule.suggests) > above),
    lower: held.filter(({ rule }) => rule.caps !== undefined && rankOf(rule.caps) < below),
  };
}
