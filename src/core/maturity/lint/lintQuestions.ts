import type { MaturityModel } from '../modelSchema';
import { finding, type ModelFinding, type Place } from './finding';
import { type PlacedPractice, practicePlaces } from './practicePlaces';

/** Each practice has something to ask, once, and roles to ask that the model knows. */
export function lintQuestions(model: MaturityModel): ModelFinding[] {
  const { roles, askedOf, dimensions } = model.spec;
  return [
    ...unknownRoles(roles, askedOf, ['spec']),
    ...dimensions.flatMap((dimension, index) => unknownRoles(roles, dimension.askedOf, ['spec', 'dimensions', index])),
    ...practicePlaces(model).flatMap((placed) => [
      ...questions(placed),
      ...unknownRoles(roles, placed.practice.askedOf, placed.place, placed.practice.id),
    ]),
  ];
}

function questions({ practice, place }: PlacedPractice): ModelFinding[] {
  if (practice.questions.length === 0) {
    return [finding('no-question', 'warning', [...place, 'questions'], '', practice.id)];
  }
  return practice.questions.flatMap((question, index) =>
    practice.questions.indexOf(question) < index
      ? [finding('duplicate-question', 'warning', [...place, 'questions', index], question, practice.id)]
      : []
  );
}

/** A model that lists no roles may name any. */
function unknownRoles(
  roles: readonly string[] | undefined,
  asked: readonly string[] | undefined,
  place: Place,
  practiceId?: string
): ModelFinding[] {
  return (asked ?? []).flatMap((role, index) =>
    roles === undefined || roles.includes(role)
      ? []
      : [finding('unknown-role', 'error', [...place, 'askedOf', index], role, practiceId)]
  );
}
