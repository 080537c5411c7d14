import { type Answers, answerOf } from './assessment/answer';
import type { Dimension, Level, MaturityModel, Practice } from './modelSchema';

/** How one team stands in one dimension. "Not applicable" counts nowhere; "not assessed" only in `applicable`. */
export interface DimensionScore {
  dimensionId: string;
  /** Mean of the scored practices in the model's points; undefined where none was scored: no figure, never zero. */
  mean: number | undefined;
  /** Points of the highest level. */
  top: number;
  answered: number;
  applicable: number;
  /** Practices of the lowest level reached, in the model's order. */
  lowest: readonly string[];
}

/** One score per dimension, side by side; a single total is not made. */
export function scoreTeam(model: MaturityModel, answers: Answers, team: string): DimensionScore[] {
  return model.spec.dimensions.map((dimension) => scoreDimension(dimension, model.spec.levels, answers, team));
}

function scoreDimension(
  dimension: Dimension,
  levels: readonly Level[],
  answers: Answers,
  team: string
): DimensionScore {
  const scored = dimension.practices.flatMap((practice) => {
    const score = scoreOf(practice, levels, answers, team);
    return score === undefined ? [] : [{ id: practice.id, score }];
  });
  const low = Math.min(...scored.map(({ score }) => score));
  return {
    dimensionId: dimension.id,
    mean: scored.length === 0 ? undefined : scored.reduce((sum, { score }) => sum + score, 0) / scored.length,
    top: Math.max(...levels.map((level) => level.score)),
    answered: scored.length,
    applicable: dimension.practices.filter(
      (practice) => answerOf(answers, practice.id, team)?.state !== 'not-applicable'
    ).length,
    lowest: scored.filter(({ score }) => score === low).map(({ id }) => id),
  };
}

function scoreOf(practice: Practice, levels: readonly Level[], answers: Answers, team: string): number | undefined {
  const answer = answerOf(answers, practice.id, team);
  return answer?.state === 'level' ? levels.find((level) => level.id === answer.level)?.score : undefined;
}
