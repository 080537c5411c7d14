import fc from 'fast-check';
import type { MaturityModel, Practice } from '../modelSchema';
import { builtinModels } from '../models/builtinModels';
import { laterModel, laterModels, withPractices } from '../testing/changedModel';
import { smallModel } from '../testing/smallModel';
import { compareModels } from './compareModels';
import { findUpgrade } from './findUpgrade';
import { isNewerVersion } from './isNewerVersion';
import { lintRevision } from './lintRevision';

const { levels, dimensions, signals } = smallModel.spec;
const [low, middle, high] = levels;
const [work, culture] = dimensions;
const [objectives, shifts] = work!.practices;
const [floor, ceiling] = [objectives!.evidence[1]!, objectives!.evidence[0]!];
const added = { ...shifts!, id: 'alerts', name: 'Alerts' };

const later = (change: Partial<MaturityModel['spec']>) => laterModel(smallModel, change);
const withWork = (...practices: Practice[]) => later({ dimensions: [{ ...work!, practices }, culture!] });
const withObjectives = (change: Partial<Practice>) => withWork({ ...objectives!, ...change }, shifts!);

it.each(builtinModels)(
  '$id differs in nothing from itself, nor from a later version that says the same',
  async ({ load }) => {
    const model = await load();
    expect(compareModels(model, model)).toEqual([]);
    expect(compareModels(model, laterModel(model, {}))).toEqual([]);
  }
);

it.each`
  case                      | after                                                                                                                            | changes
  ${'title'}                | ${{ ...smallModel, metadata: { name: 'small', displayName: 'Ours' } }}                                                           | ${[{ code: 'model-renamed', before: 'Small model', after: 'Ours' }]}
  ${'field'}                | ${later({ reassessEveryMonths: 3 })}                                                                                             | ${[{ code: 'model-field-changed', field: 'reassessEveryMonths', before: undefined, after: 3 }]}
  ${'level added'}          | ${later({ levels: [...levels, { id: 'top', name: 'Top', score: 3 }] })}                                                          | ${[{ code: 'level-added', levelId: 'top', after: 'Top' }]}
  ${'level removed'}        | ${later({ levels: [low!, high!] })}                                                                                              | ${[{ code: 'level-removed', levelId: 'middle', before: 'Middle' }]}
  ${'level renamed'}        | ${later({ levels: [low!, { ...middle!, name: 'Mid' }, high!] })}                                                                 | ${[{ code: 'level-renamed', levelId: 'middle', before: 'Middle', after: 'Mid' }]}
  ${'level scored'}         | ${later({ levels: [low!, middle!, { ...high!, score: 5 }] })}                                                                    | ${[{ code: 'level-field-changed', levelId: 'high', field: 'score', before: 2, after: 5 }]}
  ${'levels reordered'}     | ${later({ levels: [middle!, low!, high!] })}                                                                                     | ${[{ code: 'levels-reordered' }]}
  ${'dimension added'}      | ${later({ dimensions: [work!, culture!, { id: 'x', name: 'X', practices: [] }] })}                                               | ${[{ code: 'dimension-added', dimensionId: 'x', after: 'X' }]}
  ${'dimension renamed'}    | ${later({ dimensions: [{ ...work!, name: 'Labour' }, culture!] })}                                                               | ${[{ code: 'dimension-renamed', dimensionId: 'work', before: 'Work', after: 'Labour' }]}
  ${'dimension noted'}      | ${later({ dimensions: [{ ...work!, note: 'New' }, culture!] })}                                                                  | ${[{ code: 'dimension-field-changed', dimensionId: 'work', field: 'note', before: undefined, after: 'New' }]}
  ${'dimensions reordered'} | ${later({ dimensions: [culture!, work!] })}                                                                                      | ${[{ code: 'dimensions-reordered' }]}
  ${'practice added'}       | ${withWork(objectives!, shifts!, added)}                                                                                         | ${[{ code: 'practice-added', practiceId: 'alerts', dimensionId: 'work', after: 'Alerts' }]}
  ${'practice removed'}     | ${withWork(objectives!)}                                                                                                         | ${[{ code: 'practice-removed', practiceId: 'shifts', dimensionId: 'work', before: 'Shifts' }]}
  ${'practice renamed'}     | ${withObjectives({ name: 'Aims' })}                                                                                              | ${[{ code: 'practice-renamed', practiceId: 'objectives', before: 'Objectives', after: 'Aims' }]}
  ${'practice of new id'}   | ${withObjectives({ id: 'aims', formerIds: ['objectives'] })}                                                                     | ${[{ code: 'practice-id-changed', practiceId: 'aims', before: 'objectives', after: 'aims' }]}
  ${'practices reordered'}  | ${withWork(shifts!, objectives!)}                                                                                                | ${[{ code: 'practices-reordered', dimensionId: 'work' }]}
  ${'practice moved'}       | ${later({ dimensions: [{ ...work!, practices: [objectives!] }, { ...culture!, practices: [...culture!.practices, shifts!] }] })} | ${[{ code: 'practice-moved', practiceId: 'shifts', dimensionId: 'culture', before: 'work', after: 'culture' }]}
  ${'roles'}                | ${withObjectives({ askedOf: ['product'] })}                                                                                      | ${[{ code: 'practice-field-changed', practiceId: 'objectives', field: 'askedOf', before: undefined, after: ['product'] }]}
  ${'level reworded'}       | ${withObjectives({ levels: { ...objectives!.levels, low: 'None.' } })}                                                           | ${[{ code: 'level-text-changed', practiceId: 'objectives', levelId: 'low', before: 'No way.', after: 'None.' }]}
  ${'question added'}       | ${withObjectives({ questions: [...objectives!.questions, 'Why?'] })}                                                             | ${[{ code: 'question-added', practiceId: 'objectives', after: 'Why?' }]}
  ${'question removed'}     | ${withObjectives({ questions: ['Where can they be seen?'] })}                                                                    | ${[{ code: 'question-removed', practiceId: 'objectives', before: 'Who agreed the objectives?' }]}
  ${'questions reordered'}  | ${withObjectives({ questions: [...objectives!.questions].reverse() })}                                                           | ${[{ code: 'questions-reordered', practiceId: 'objectives' }]}
  ${'rule changed'}         | ${withObjectives({ evidence: [ceiling, { ...floor, when: '>= 5' }] })}                                                           | ${[{ code: 'rule-removed', practiceId: 'objectives', before: floor }, { code: 'rule-added', practiceId: 'objectives', after: { ...floor, when: '>= 5' } }]}
  ${'rules reordered'}      | ${withObjectives({ evidence: [floor, ceiling] })}                                                                                | ${[{ code: 'rules-reordered', practiceId: 'objectives' }]}
  ${'signal removed'}       | ${later({ signals: [signals[0]!] })}                                                                                             | ${[{ code: 'signal-removed', signalId: 'trend', before: signals[1]!.means }]}
  ${'signal changed'}       | ${later({ signals: [signals[0]!, { ...signals[1]!, window: '30d' }] })}                                                          | ${[{ code: 'signal-changed', signalId: 'trend', field: 'window', before: '365d', after: '30d' }]}
`('tells: $case', ({ after, changes }) => {
  expect(compareModels(smallModel, after)).toEqual(changes);
});

it('a level of a new id is the same level where it was told', () => {
  const after = later({ levels: [{ ...low!, id: 'lowest', formerIds: ['low'] }, middle!, high!] });
  const texts = withPractices(after, (practice) => {
    const { low: text, ...others } = practice.levels;
    return { ...practice, levels: { lowest: text!, ...others } };
  });
  expect(compareModels(smallModel, texts)).toEqual([
    { code: 'level-id-changed', levelId: 'lowest', before: 'low', after: 'lowest' },
  ]);
});

it('a former id that two practices claim goes to the first', () => {
  const heirs = [objectives!, shifts!].map((one) => ({ ...one, id: `new_${one.id}`, formerIds: ['objectives'] }));
  expect(compareModels(smallModel, withWork(...heirs)).map(({ code, practiceId }) => `${code} ${practiceId}`)).toEqual([
    'practice-removed shifts',
    'practice-added new_shifts',
    'practice-id-changed new_objectives',
  ]);
});

it('forth and back tell of the same practices and levels', () => {
  const count = (changes: ReturnType<typeof compareModels>, ...codes: string[]) =>
    changes.filter(({ code }) => codes.includes(code)).length;
  fc.assert(
    fc.property(laterModels(smallModel), (after) => {
      const plain = withPractices(
        { ...after, spec: { ...after.spec, levels: after.spec.levels.map((level) => ({ ...level, formerIds: [] })) } },
        (practice) => ({ ...practice, formerIds: [] })
      );
      const [forth, back] = [compareModels(smallModel, plain), compareModels(plain, smallModel)];
      expect(count(forth, 'practice-added', 'level-added')).toBe(count(back, 'practice-removed', 'level-removed'));
      expect(count(forth, 'practice-removed', 'level-removed')).toBe(count(back, 'practice-added', 'level-added'));
      expect(count(forth, 'level-text-changed')).toBe(count(back, 'level-text-changed'));
    })
  );
});

it.each`
  version      | than         | isNewer
  ${'2'}       | ${'1'}       | ${true}
  ${'1'}       | ${'1'}       | ${false}
  ${'1'}       | ${'2'}       | ${false}
  ${'1.10'}    | ${'1.9'}     | ${true}
  ${'10'}      | ${'9'}       | ${true}
  ${'1.1'}     | ${'1'}       | ${true}
  ${'2026-06'} | ${'2026-01'} | ${true}
`('$version is newer than $than: $isNewer', ({ version, than, isNewer }) => {
  expect(isNewerVersion(version, than)).toBe(isNewer);
});

it('offers the newest later version of the same model', () => {
  const of = (version: string, name = 'small'): MaturityModel => ({
    ...smallModel,
    metadata: { name },
    spec: { ...smallModel.spec, version },
  });
  expect(findUpgrade(of('2'), [of('1'), of('3'), of('10'), of('20', 'other')])?.spec.version).toBe('10');
  expect(findUpgrade(of('2'), [of('1'), of('2')])).toBeUndefined();
});

it('wants a later version for a changed model', () => {
  const changed = withObjectives({ name: 'Aims' });
  const unraised = { ...changed, spec: { ...changed.spec, version: '1' } };
  expect(lintRevision(smallModel, changed)).toEqual([]);
  expect(lintRevision(smallModel, smallModel)).toEqual([]);
  const lowered = { ...smallModel, spec: { ...smallModel.spec, version: '0' } };
  expect(lintRevision(smallModel, lowered)).toMatchObject([
    { code: 'version-lowered', severity: 'error', path: 'spec.version', detail: '1' },
  ]);
  expect(lintRevision(smallModel, { ...changed, spec: { ...changed.spec, version: '0' } })).toMatchObject([
    { code: 'version-not-raised' },
  ]);
  expect(lintRevision(smallModel, unraised)).toMatchObject([
    { code: 'version-not-raised', severity: 'error', path: 'spec.version', detail: '1' },
  ]);
});
