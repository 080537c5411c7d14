import type { Answer } from '../assessment/answer';
import type { Level } from '../modelSchema';
import { type Disagreement, disagreement } from './disagreement';
import type { Weighed } from './weighEvidence';

export interface Difference {
  difference: Disagreement;
  /** Only weak evidence speaks of it. */
  isWeak: boolean;
}

/** Where an answer and the evidence part; moderate and strong evidence before weak. */
export function findDifference(
  answer: Answer | undefined,
  weighed: Weighed,
  levels: readonly Level[]
): Difference | undefined {
  const firm = disagreement(answer, firmOnly(weighed, levels), levels);
  const difference = firm ?? disagreement(answer, weighed, levels);
  return difference && { difference, isWeak: firm === undefined };
}

/** The same without what weak rules say. */
function firmOnly(weighed: Weighed, levels: readonly Level[]): Weighed {
  const { floor, ceiling } = weighed.firm;
  const rankOf = (levelId: string) => levels.findIndex(({ id }) => id === levelId);
  const contradictory = floor !== undefined && ceiling !== undefined && rankOf(floor.level) > rankOf(ceiling.level);
  return { ...weighed, floor, ceiling, contradictory };
}
