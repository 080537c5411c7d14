import type { MaturityModel } from '../modelSchema';
import { finding, type ModelFinding, type Place } from './finding';
import { practicePlaces } from './practicePlaces';

interface Named {
  id: string;
  formerIds?: readonly string[] | undefined;
  place: Place;
  practiceId?: string;
}

/** Ids stand once: of levels, signals, dimensions, and of practices in the whole model; former ids are free. */
export function lintIds(model: MaturityModel): ModelFinding[] {
  const { levels, signals, dimensions } = model.spec;
  const list = (name: string, of: readonly Omit<Named, 'place'>[]): Named[] =>
    of.map(({ id, formerIds }, index) => ({ id, formerIds, place: ['spec', name, index] }));
  const practices = practicePlaces(model).map(({ practice: { id, formerIds }, place }) => ({
    id,
    formerIds,
    place,
    practiceId: id,
  }));
  return [list('levels', levels), list('signals', signals), list('dimensions', dimensions), practices].flatMap(inGroup);
}

function inGroup(group: readonly Named[]): ModelFinding[] {
  const ids = new Set(group.map(({ id }) => id));
  const seen = new Set<string>();
  const formers = new Set<string>();
  return group.flatMap(({ id, formerIds = [], place, practiceId }) => {
    const again = seen.has(id);
    seen.add(id);
    const taken = formerIds.flatMap((former, index) => {
      const isTaken = ids.has(former) || formers.has(former);
      formers.add(former);
      return isTaken ? [finding('former-id-in-use', 'error', [...place, 'formerIds', index], former, practiceId)] : [];
    });
    return [...(again ? [finding('duplicate-id', 'error', [...place, 'id'], id, practiceId)] : []), ...taken];
  });
}
