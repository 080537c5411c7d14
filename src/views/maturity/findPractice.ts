import type { Dimension, MaturityModel, Practice } from '../../core/maturity/modelSchema';

export interface FoundPractice {
  practice: Practice;
  dimension: Dimension;
  /** Place in the whole model, from 0. */
  index: number;
  previousId: string | undefined;
  nextId: string | undefined;
}

/** A practice with its dimension and neighbours in the model's order. */
export function findPractice(model: MaturityModel, practiceId: string): FoundPractice | undefined {
  const all = model.spec.dimensions.flatMap((dimension) =>
    dimension.practices.map((practice) => ({ dimension, practice }))
  );
  const index = all.findIndex(({ practice }) => practice.id === practiceId);
  const found = all[index];
  return found && { ...found, index, previousId: all[index - 1]?.practice.id, nextId: all[index + 1]?.practice.id };
}
