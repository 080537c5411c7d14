import { levelText } from '../levelText';
import type { MaturityModel } from '../modelSchema';
import { finding, type ModelFinding, type Place } from './finding';
import { type PlacedPractice, practicePlaces } from './practicePlaces';

/** Levels rise, each practice describes each of them in its own words, and no other level is named. */
export function lintLevels(model: MaturityModel): ModelFinding[] {
  return [
    ...scores(model),
    ...model.spec.dimensions.flatMap(({ levelNames, phases }, index) => {
      const place = ['spec', 'dimensions', index];
      return [
        ...unknownKeys(model, levelNames, [...place, 'levelNames']),
        ...unknownKeys(model, phases, [...place, 'phases']),
      ];
    }),
    ...practicePlaces(model).flatMap((placed) => [...texts(model, placed), ...unknownLevels(model, placed)]),
  ];
}

function scores({ spec: { levels } }: MaturityModel): ModelFinding[] {
  return levels.flatMap(({ id, score }, index) => {
    const below = levels[index - 1];
    return below !== undefined && score <= below.score
      ? [finding('scores-not-ascending', 'error', ['spec', 'levels', index, 'score'], id)]
      : [];
  });
}

function texts({ spec: { levels } }: MaturityModel, { practice, place }: PlacedPractice): ModelFinding[] {
  const known = new Map<string, string>();
  return levels.flatMap((level) => {
    const text = levelText(practice, level);
    if (text === undefined) {
      return [finding('level-without-text', 'error', [...place, 'levels'], level.id, practice.id)];
    }
    const twin = known.get(text.trim());
    known.set(text.trim(), level.id);
    return twin === undefined || twin === level.id
      ? []
      : [finding('same-level-text', 'warning', [...place, 'levels', level.id], twin, practice.id)];
  });
}

function unknownLevels(model: MaturityModel, { practice, place }: PlacedPractice): ModelFinding[] {
  const { levels, levelOrigins, levelAdditions, levelPlacements } = practice;
  return Object.entries({ levels, levelOrigins, levelAdditions, levelPlacements }).flatMap(([field, map]) =>
    unknownKeys(model, map, [...place, field], practice.id)
  );
}

function unknownKeys(
  { spec: { levels } }: MaturityModel,
  map: Readonly<Record<string, unknown>> | undefined,
  place: Place,
  practiceId?: string
): ModelFinding[] {
  const ids = new Set(levels.map(({ id }) => id));
  return Object.keys(map ?? {})
    .filter((id) => !ids.has(id))
    .map((id) => finding('unknown-level', 'error', [...place, id], id, practiceId));
}
