import type { Dimension, MaturityModel, Practice } from './modelSchema';

/** The roles that a practice's questions are for: its own, else its dimension's, else the model's; empty: anybody. */
export function askedOf(model: MaturityModel, dimension: Dimension, practice: Practice): readonly string[] {
  return practice.askedOf ?? dimension.askedOf ?? model.spec.askedOf ?? [];
}

/** Practices for a conversation with one role, across dimensions; those for anybody are among them. */
export function practicesFor(model: MaturityModel, role: string): Array<{ dimension: Dimension; practice: Practice }> {
  return model.spec.dimensions.flatMap((dimension) =>
    dimension.practices.flatMap((practice) => {
      const roles = askedOf(model, dimension, practice);
      return roles.length === 0 || roles.includes(role) ? [{ dimension, practice }] : [];
    })
  );
}
