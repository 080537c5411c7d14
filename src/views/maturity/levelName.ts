import type { Dimension, MaturityModel } from '../../core/maturity/modelSchema';

/** The word for a level in a dimension: culture levels have Westrum's names. */
export function levelName(model: MaturityModel, dimension: Dimension, levelId: string): string {
  const own = dimension.levelNames;
  if (own !== undefined && Object.hasOwn(own, levelId)) {
    return own[levelId] ?? levelId;
  }
  return model.spec.levels.find((level) => level.id === levelId)?.name ?? levelId;
}
