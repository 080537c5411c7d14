import type { Answer } from '../../../core/maturity/assessment/answer';
import { type Disagreement, disagreement } from '../../../core/maturity/evidence/disagreement';
import type { Weighed, WeighedRule } from '../../../core/maturity/evidence/weighEvidence';
import type { Level } from '../../../core/maturity/modelSchema';

/** Where the answer and the evidence part, or signals part from each other, with the rules of either side. */
export interface ConversationToHave {
  difference: Disagreement;
  /** Only weak evidence speaks of it. */
  isWeak: boolean;
  /** Rules that hold and point above the answer, or above the ceiling. */
  higher: readonly WeighedRule[];
  /** Rules that hold and point below the answer, or below the floor. */
  lower: readonly WeighedRule[];
}

/** What there is to talk about; moderate and strong evidence before weak. Nothing is settled by it. */
export function findConversation(
  answer: Answer | undefined,
  weighed: Weighed,
  levels: readonly Level[]
): ConversationToHave | undefined {
  const rankOf = (levelId: string | undefined) => levels.findIndex(({ id }) => id === levelId);
  const firm = disagreement(answer, firmOnly(weighed, rankOf), levels);
  const difference = firm ?? disagreement(answer, weighed, levels);
  if (difference === undefined) {
    return undefined;
  }
  const answered = answer?.state === 'level' ? answer.level : undefined;
  const isBetween = difference.code !== 'contradictory';
  const above = rankOf(isBetween ? answered : weighed.ceiling?.level);
  const below = rankOf(isBetween ? answered : weighed.floor?.level);
  const held = weighed.rules.filter(({ holds }) => holds === true);
  return {
    difference,
    isWeak: firm === undefined,
    higher: held.filter(({ rule }) => rule.suggests !== undefined && rankOf(rule.suggests) > above),
    lower: held.filter(({ rule }) => rule.caps !== undefined && rankOf(rule.caps) < below),
  };
}

/** The same without what weak rules say. */
function firmOnly(weighed: Weighed, rankOf: (levelId: string | undefined) => number): Weighed {
  const { floor, ceiling } = weighed.firm;
  const contradictory = floor !== undefined && ceiling !== undefined && rankOf(floor.level) > rankOf(ceiling.level);
  return { ...weighed, floor, ceiling, contradictory };
}
