import { askedOf } from '../askedOf';
import type { MaturityModel } from '../modelSchema';

/** The roles that the model has questions for, in its order; none where all of its questions are for anybody. */
export function interviewRoles(model: MaturityModel): string[] {
  const asked = new Set(
    model.spec.dimensions.flatMap((dimension) =>
      dimension.practices.flatMap((practice) => askedOf(model, dimension, practice))
    )
  );
  const listed = model.spec.roles ?? [];
  return [...listed.filter((role) => asked.has(role)), ...[...asked].filter((role) => !listed.includes(role))];
}
