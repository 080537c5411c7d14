import * as v from 'valibot';
import { isUsable, lintModel } from '../lintModel';
import { modelSchema } from '../modelSchema';
import { builtinModels } from './builtinModels';
import { crosswalk, relatedPractices } from './crosswalk';

it.each(builtinModels)('$id is valid, and what the catalogue says of it is true', async (entry) => {
  const model = await entry.load();
  const { spec } = model;
  expect(v.parse(modelSchema, model)).toEqual(model);
  expect({
    id: model.metadata.name,
    name: model.metadata.displayName,
    unitOfAssessment: spec.unitOfAssessment,
    version: spec.version,
    levelCount: spec.levels.length,
    dimensionCount: spec.dimensions.length,
    practiceCount: spec.dimensions.flatMap(({ practices }) => practices).length,
  }).toEqual({
    id: entry.id,
    name: entry.name,
    unitOfAssessment: entry.unitOfAssessment,
    version: entry.version,
    levelCount: entry.levelCount,
    dimensionCount: entry.dimensionCount,
    practiceCount: entry.practiceCount,
  });
  expect(entry.purpose).toBe(spec.purpose ?? entry.purpose);
  expect(isUsable(lintModel(model))).toBe(true);
});

it.each(builtinModels)('$id fits into a document with room to spare', async ({ load }) => {
  expect(JSON.stringify(await load()).length).toBeLessThan(60_000);
});

it('the crosswalk names practices that exist', async () => {
  const models = await Promise.all(builtinModels.map(({ load }) => load()));
  for (const { model, dimensionId, practiceId } of crosswalk.flatMap(({ practices }) => practices)) {
    const { dimensions } = models.find(({ metadata }) => metadata.name === model)!.spec;
    const dimension = dimensions.find(({ id }) => id === dimensionId);
    expect(dimension?.practices.map(({ id }) => id)).toContain(practiceId);
  }
});

it('finds related practices, from a copy too', async () => {
  const model = await builtinModels[0]!.load();
  const copy = {
    ...model,
    metadata: { name: 'ours' },
    spec: { ...model.spec, copiedFrom: { name: 'transformation', version: '1' } },
  };
  const related = [
    { topic: 'on-call', model: 'transformation', dimensionId: 'people', practiceId: 'developers' },
    { topic: 'on-call', model: 'crawl-walk-run', dimensionId: 'on_call_incidents', practiceId: 'schedule' },
  ];
  expect(relatedPractices(model, 'on_call')).toEqual(related);
  expect(relatedPractices(copy, 'on_call')).toEqual(related);
  expect(relatedPractices(model, 'capacity_planning')).toEqual([]);
});
