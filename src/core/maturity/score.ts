import { type Answers, answerOf } from './assessment/answer';
import type { Dimension, Level, MaturityModel, Practice } from './modelSchema';

export type ScoringWay = NonNullable<MaturityModel['spec']['scoring']>['perDimension'];

/** How one team stands in one dimension. "Not applicable" counts nowhere; "not assessed" only in `applicable`. */
export interface DimensionScore {
  dimensionId: string;
  /** Mean of the scored practices in the model's points; undefined where none was scored: no figure, never zero. */
  mean: number | undefined;
  /** How the model makes one value of the practices, and that value; weights that the model proposes are not applied. */
  way: ScoringWay;
  value: number | undefined;
  /** Points of the highest level. */
  top: number;
  answered: number;
  applicable: number;
  /** Practices of the lowest level reached, in the model's order. */
  lowest: readonly string[];
}

/** One score per dimension, side by side; a single total is not made. */
export function scoreTeam(model: MaturityModel, answers: Answers, team: string): DimensionScore[] {
  const { dimensions, levels, scoring } = model.spec;
  const way = scoring?.perDimension ?? 'mean';
  return dimensions.map((dimension) => scoreDimension(dimension, levels, { answers, team, way }));
}

function scoreDimension(
  dimension: Dimension,
  levels: readonly Level[],
  { answers, team, way }: { answers: Answers; team: string; way: ScoringWay }
): DimensionScore {
  const scored = dimension.practices.flatMap((practice) => {
    const score = scoreOf(practice, levels, answers, team);
    return score === undefined ? [] : [{ id: practice.id, score }];
  });
  const scores = scored.map(({ score }) => score);
  const low = valueOf(scores, 'lowest');
  return {
    dimensionId: dimension.id,
    mean: valueOf(scores, 'mean'),
    way,
    value: valueOf(scores, way),
    top: Math.max(...levels.map((level) => level.score)),
    answered: scored.length,
    applicable: dimension.practices.filter(
      (practice) => answerOf(answers, practice.id, team)?.state !== 'not-applicable'
    ).length,
    lowest: scored.filter(({ score }) => score === low).map(({ id }) => id),
  };
}

function valueOf(scores: readonly number[], way: ScoringWay): number | undefined {
  if (scores.length === 0) {
    return undefined;
  }
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  const counted = { mean: sorted, median: middle, lowest: sorted.slice(0, 1) }[way];
  return counted.reduce((sum, score) => sum + score, 0) / counted.length;
}

function scoreOf(practice: Practice, levels: readonly Level[], answers: Answers, team: string): number | undefined {
  const answer = answerOf(answers, practice.id, team);
  return answer?.state === 'level' ? levels.find((level) => level.id === answer.level)?.score : undefined;
}
