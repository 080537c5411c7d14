import { answerOf } from '../../../core/maturity/assessment/answer';
import type { Judged } from '../../../core/maturity/compare/judged';
import { levelName } from '../levelName';

/** How many practices stand where; "not applicable" counts nowhere. */
export interface LevelCounts {
  /** From the lowest level up, those with none left out. */
  levels: ReadonlyArray<{ name: string; score: number; rank: number; count: number }>;
  notAssessed: number;
  /** Of levels in the model: what a rank is out of. */
  rankCount: number;
}

/** The practices of one dimension by level, as the judged model has them; undefined where it has no such dimension or team. */
export function levelCounts(
  { model, teams, answers }: Judged,
  dimensionId: string,
  team: string
): LevelCounts | undefined {
  const dimension = model.spec.dimensions.find(({ id }) => id === dimensionId);
  if (dimension === undefined || teams.every(({ id }) => id !== team)) {
    return undefined;
  }
  const given = dimension.practices.map(({ id }) => answerOf(answers, id, team));
  const levels = model.spec.levels.map(({ id, score }, rank) => ({
    name: levelName(model, dimension, id),
    score,
    rank,
    count: given.filter((answer) => answer?.state === 'level' && answer.level === id).length,
  }));
  return {
    levels: levels.filter(({ count }) => count > 0),
    notAssessed: given.filter((answer) => answer === undefined || answer.state === 'not-assessed').length,
    rankCount: levels.length,
  };
}

/** "2 Beginner, 1 Advanced, 1 not assessed". */
export function countsWords(counts: LevelCounts | undefined): string {
  if (counts === undefined) {
    return 'not there';
  }
  const words = counts.levels.map(({ name, count }) => `${count} ${name}`);
  const gap = counts.notAssessed === 0 ? [] : [`${counts.notAssessed} not assessed`];
  return [...words, ...gap].join(', ') || 'none applies';
}
