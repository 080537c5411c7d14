import type { Dimension, MaturityModel, Practice } from '../modelSchema';

export interface PlacedPractice {
  id: string;
  formerIds: readonly string[] | undefined;
  practice: Practice;
  dimension: Dimension;
}

/** Every practice of a model with its dimension. */
export function practicesOf(model: MaturityModel): PlacedPractice[] {
  return model.spec.dimensions.flatMap((dimension) =>
    dimension.practices.map((practice) => ({ id: practice.id, formerIds: practice.formerIds, practice, dimension }))
  );
}
