import { levelText } from '../levelText';
import type { Level, MaturityModel, Practice } from '../modelSchema';

/** A practice of the newer model, and what it was in the older one; at least one of them is there. */
export interface PracticeMatch {
  before: Practice | undefined;
  after: Practice | undefined;
  /** The same words for each level, or the same version of the same model. */
  isComparable: boolean;
}

/** Practices of both models by id and former ids: the newer model's in its order, then those that it no longer has. */
export function matchPractices(before: MaturityModel, after: MaturityModel): PracticeMatch[] {
  const [old, now] = [practicesOf(before), practicesOf(after)];
  const isSame = before.metadata.name === after.metadata.name && before.spec.version === after.spec.version;
  const kept = now.map((practice): PracticeMatch => {
    const found = old.find(({ id }) => id === practice.id) ?? old.find(({ id }) => practice.formerIds?.includes(id));
    const isComparable = found === undefined || isSame || sameLevels([before, found], [after, practice]);
    return { before: found, after: practice, isComparable };
  });
  const gone = old.filter((practice) => kept.every((match) => match.before !== practice));
  return [...kept, ...gone.map((practice) => ({ before: practice, after: undefined, isComparable: false }))];
}

/** The level of the newer model that an id of the older one stands for; its place in the order, -1 where there is none. */
export function rankAfter(after: MaturityModel, level: string): number {
  const { levels } = after.spec;
  const same = levels.findIndex(({ id }) => id === level);
  return same >= 0 ? same : levels.findIndex(({ formerIds }) => formerIds?.includes(level));
}

function practicesOf(model: MaturityModel): Practice[] {
  return model.spec.dimensions.flatMap(({ practices }) => practices);
}

type Side = readonly [model: MaturityModel, practice: Practice];

function sameLevels([before, old]: Side, [after, now]: Side): boolean {
  const texts = (model: MaturityModel, practice: Practice, idOf: (level: Level) => number) =>
    JSON.stringify(model.spec.levels.map((level) => [idOf(level), levelText(practice, level)]));
  return texts(before, old, ({ id }) => rankAfter(after, id)) === texts(after, now, ({ id }) => rankAfter(after, id));
}
