import { signals } from '../../src/core/maturity/models/signals/signals';
import { builtinModels } from '../../src/core/maturity/models/builtinModels';
import { crosswalk } from '../../src/core/maturity/models/crosswalk';
import { modelFromReference } from '../reference/modelFromReference';
import { readReference } from '../reference/readReference';

const reference = readReference();

it('knows the reference models, in their order', () => {
  expect(builtinModels.map(({ id }) => id)).toEqual(reference.models.map(({ id }) => id));
});

it.each(builtinModels)('$id says what the reference says: every text, question, rule and origin', async (entry) => {
  const { spec, ...model } = await entry.load();
  const { version, ...content } = spec;
  expect(version).toBe(entry.version);
  expect({ ...model, spec: content }).toEqual(modelFromReference(reference, entry.id));
});

it('has the signals of the reference', () => {
  expect(signals).toEqual(reference.signals);
});

it('has the crosswalk of the reference', () => {
  const places = crosswalk.map(({ topic, practices }) => ({
    topic,
    practices: practices.map(({ model, dimensionId, practiceId }) => `${model}.${dimensionId}.${practiceId}`),
  }));
  expect(places).toEqual(reference.crosswalk);
});
