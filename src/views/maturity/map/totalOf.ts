import type { DimensionScore } from '../../../core/maturity/score';

/** Mean points of all practices that have a level, over all dimensions; undefined where none has. */
export function totalOf(scores: readonly DimensionScore[]): { mean: number; top: number } | undefined {
  const answered = scores.reduce((sum, score) => sum + score.answered, 0);
  const points = scores.reduce((sum, score) => sum + (score.mean ?? 0) * score.answered, 0);
  const top = scores[0]?.top;
  return answered === 0 || top === undefined ? undefined : { mean: points / answered, top };
}
