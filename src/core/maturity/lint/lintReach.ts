import { levelText } from '../levelText';
import type { MaturityModel } from '../modelSchema';
import { conditionPoints, holdsAt } from './conditionPoints';
import { finding, type ModelFinding } from './finding';
import { type PlacedPractice, practicePlaces } from './practicePlaces';

/** Which levels evidence can reach: one that a rule caps whatever the signal reads, or that no rule ever suggests. */
export function lintReach(model: MaturityModel): ModelFinding[] {
  return practicePlaces(model).flatMap((placed) => {
    const { practice, place } = placed;
    if (practice.evidence.length === 0) {
      const isMeant = practice.evidenceNote !== undefined;
      return isMeant ? [] : [finding('practice-without-evidence', 'note', place, practice.id, practice.id)];
    }
    return [...outOfReach(model, placed), ...neverSuggested(model, placed)];
  });
}

function outOfReach({ spec: { levels, signals } }: MaturityModel, { practice, place }: PlacedPractice): ModelFinding[] {
  return practice.evidence.flatMap(({ signal, when, caps }, index) => {
    const type = signals.find(({ id }) => id === signal)?.type;
    const held = type === undefined ? undefined : holdsAt(when, conditionPoints(type, [when]));
    const rank = levels.findIndex(({ id }) => id === caps);
    const lost = rank < 0 || held === undefined || held.includes(false) ? [] : levels.slice(rank + 1);
    return lost.map(({ id }) => finding('level-out-of-reach', 'error', [...place, 'evidence', index], id, practice.id));
  });
}

/** Above the lowest, where evidence starts; weak rules count. */
function neverSuggested({ spec: { levels } }: MaturityModel, { practice, place }: PlacedPractice): ModelFinding[] {
  const highest = Math.max(...practice.evidence.map(({ suggests }) => levels.findIndex(({ id }) => id === suggests)));
  return levels
    .slice(Math.max(highest, 0) + 1)
    .filter((level) => levelText(practice, level) !== undefined)
    .map(({ id }) => finding('level-never-suggested', 'note', [...place, 'evidence'], id, practice.id));
}
