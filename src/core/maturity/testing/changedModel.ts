import fc from 'fast-check';
import type { Dimension, MaturityModel, Practice } from '../modelSchema';

type Spec = MaturityModel['spec'];

/** The model with a change in its spec, as a later version. */
export function laterModel(model: MaturityModel, change: Partial<Spec>): MaturityModel {
  return { ...model, spec: { ...model.spec, version: '2', ...change } };
}

/** The model with each practice put through `change`; undefined takes it out. */
export function withPractices(
  model: MaturityModel,
  change: (practice: Practice) => Practice | undefined
): MaturityModel {
  const dimensions = model.spec.dimensions.map((dimension): Dimension => ({
    ...dimension,
    practices: dimension.practices.flatMap((one) => change(one) ?? []),
  }));
  return laterModel(model, { dimensions });
}

/** Later versions of the model at random: practices and levels renamed, reworded, removed, added, put together. */
export function laterModels(model: MaturityModel): fc.Arbitrary<MaturityModel> {
  const fate = fc.constantFrom('kept', 'removed', 'renamed', 'reworded', 'new id', 'put into shifts');
  const practices = model.spec.dimensions.flatMap((dimension) => dimension.practices);
  return fc
    .record({
      practices: fc.array(fate, { minLength: practices.length, maxLength: practices.length }),
      levels: fc.array(fate, { minLength: model.spec.levels.length, maxLength: model.spec.levels.length }),
      isTurned: fc.boolean(),
    })
    .map(({ practices: fates, levels: levelFates, isTurned }) => {
      const merged = practices.filter((_, index) => fates[index] === 'put into shifts').map(({ id }) => id);
      const changed = withPractices(model, (practice) =>
        changePractice(practice, fates[practices.findIndex(({ id }) => id === practice.id)], merged)
      );
      const levels = model.spec.levels.flatMap((level, index) => changeItem(level, levelFates[index]));
      const dimensions = isTurned ? [...changed.spec.dimensions].reverse() : changed.spec.dimensions;
      return laterModel(changed, { levels, dimensions });
    });
}

function changePractice(practice: Practice, fate: string | undefined, merged: readonly string[]): Practice | undefined {
  if (practice.id === 'shifts') {
    return { ...practice, formerIds: merged.filter((id) => id !== 'shifts') };
  }
  if (fate === 'reworded') {
    const levels = Object.fromEntries(Object.entries(practice.levels).map(([id, text]) => [id, `${text} Now.`]));
    return { ...practice, levels, questions: [...practice.questions, 'Since when?'] };
  }
  return fate === 'put into shifts' ? undefined : changeItem(practice, fate)[0];
}

function changeItem<T extends { id: string; name: string }>(item: T, fate: string | undefined): T[] {
  switch (fate) {
    case 'removed':
      return [];
    case 'renamed':
      return [{ ...item, name: `${item.name} renamed` }];
    case 'new id':
      return [{ ...item, id: `new_${item.id}`, formerIds: [item.id] }];
    default:
      return [item];
  }
}
