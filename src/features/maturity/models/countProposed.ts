import { levelTextOrigin } from '../../../core/maturity/levelText';
import type { MaturityModel } from '../../../core/maturity/modelSchema';

export interface ProposedCount {
  /** Practices in which something is not of the model's source. */
  practices: number;
  of: number;
}

/** How much of a model is our addition: texts of levels and questions. */
export function countProposed(model: MaturityModel): ProposedCount {
  const practices = model.spec.dimensions.flatMap((dimension) => dimension.practices);
  const proposed = practices.filter(
    (practice) =>
      (practice.questionsOrigin ?? model.spec.defaultOrigin) === 'proposed' ||
      practice.levelAdditions !== undefined ||
      Object.values(practice.levelPlacements ?? {}).includes('proposed') ||
      model.spec.levels.some((level) => levelTextOrigin(model, practice, level) === 'proposed')
  );
  return { practices: proposed.length, of: practices.length };
}
