import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { Level } from '../../../core/maturity/modelSchema';

/** Whether the level at `rank` lies between floor and ceiling; nothing does while evidence says nothing. */
export function plausible(weighed: Weighed, levels: readonly Level[], rank: number): boolean {
  const { floor, ceiling } = weighed;
  if (floor === undefined && ceiling === undefined) {
    return false;
  }
  const rankOf = (levelId: string) => levels.findIndex(({ id }) => id === levelId);
  const from = floor === undefined ? 0 : rankOf(floor.level);
  const to = ceiling === undefined ? levels.length - 1 : rankOf(ceiling.level);
  return from <= rank && rank <= to;
}
