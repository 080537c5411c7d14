import fc from 'fast-check';
import type { Answer, Answers } from '../assessment/answer';
import { listEntries } from '../assessment/nestedMap';
import type { MaturityModel } from '../modelSchema';
import { laterModel, laterModels, withPractices } from '../testing/changedModel';
import { smallModel } from '../testing/smallModel';
import { upgradeAnswers } from './upgradeAnswers';

const { levels } = smallModel.spec;
const [low, middle, high] = levels;
const answer: Answer = { state: 'level', level: 'middle', targetLevel: 'high', note: 'seen', links: [] };
const answers: Answers = { objectives: { shop: answer }, blame: { core: { state: 'not-applicable', reason: 'x' } } };

const reworded = withPractices(smallModel, (one) => ({ ...one, levels: { ...one.levels, middle: 'Another way.' } }));
const without = (id: string) => withPractices(smallModel, (one) => (one.id === id ? undefined : one));
const renamed = withPractices(smallModel, (one) =>
  one.id === 'objectives' ? { ...one, id: 'aims', formerIds: ['objectives'] } : one
);
const newLevelId = withPractices(
  laterModel(smallModel, { levels: [low!, { ...middle!, id: 'mid', formerIds: ['middle'] }, high!] }),
  ({ levels: { middle: text, ...others }, ...one }) => ({ ...one, levels: { ...others, mid: text! } })
);
const words = { levelName: 'Middle', levelText: 'Some way.' };

it.each`
  case                  | after                                                  | place           | now                                                                        | mark
  ${'the same version'} | ${smallModel}                                          | ${'objectives'} | ${answer}                                                                  | ${undefined}
  ${'reworded'}         | ${reworded}                                            | ${'objectives'} | ${answer}                                                                  | ${{ code: 'level-text-changed', before: answer, ...words }}
  ${'level removed'}    | ${laterModel(smallModel, { levels: [low!, high!] })}   | ${'objectives'} | ${{ state: 'not-assessed', targetLevel: 'high', note: 'seen', links: [] }} | ${{ code: 'level-removed', before: answer, ...words }}
  ${'target removed'}   | ${laterModel(smallModel, { levels: [low!, middle!] })} | ${'objectives'} | ${{ state: 'level', level: 'middle', note: 'seen', links: [] }}            | ${{ code: 'target-removed', before: answer, ...words }}
  ${'level of new id'}  | ${newLevelId}                                          | ${'objectives'} | ${{ ...answer, level: 'mid' }}                                             | ${undefined}
  ${'practice renamed'} | ${renamed}                                             | ${'aims'}       | ${answer}                                                                  | ${undefined}
`('$case', ({ after, place, now, mark }) => {
  const upgraded = upgradeAnswers(smallModel, after, answers);
  expect(upgraded.answers).toEqual({ [place]: { shop: now }, blame: answers.blame });
  expect(upgraded.marks).toEqual(mark === undefined ? {} : { [place]: { shop: mark } });
  expect(upgraded.archived).toEqual([]);
  expect(upgraded.keptCount).toBe(mark === undefined ? 2 : 1);
});

it('keeps answers of a practice that is gone in the archive, with what they said', () => {
  const upgraded = upgradeAnswers(smallModel, without('objectives'), answers);
  expect(upgraded.answers).toEqual({ blame: answers.blame });
  expect(upgraded.archived).toEqual([
    {
      practiceId: 'objectives',
      practiceName: 'Objectives',
      dimensionName: 'Work',
      team: 'shop',
      modelVersion: '1',
      answer,
      ...words,
    },
  ]);
});

it('leaves alone what names nothing, but for a place that is needed', () => {
  const strange: Answers = {
    objectives: { shop: { state: 'level', level: 'unheard' } },
    aims: { shop: { state: 'level', level: 'low' }, core: { state: 'level', level: 'low' } },
  };
  expect(upgradeAnswers(smallModel, reworded, strange)).toEqual({
    answers: strange,
    marks: {},
    archived: [],
    keptCount: 3,
  });
  expect(upgradeAnswers(smallModel, renamed, strange)).toMatchObject({
    answers: { aims: { shop: { level: 'unheard' }, core: { level: 'low' } } },
    archived: [{ practiceId: 'aims', team: 'shop', answer: { state: 'level', level: 'low' } }],
  });
});

it('an answer whose level is gone keeps its place', () => {
  const after = laterModel(renamed, { levels: [low!, high!] });
  const before: Answers = {
    objectives: { shop: { state: 'level', level: 'middle' } },
    aims: { shop: { state: 'level', level: 'low' } },
  };
  expect(upgradeAnswers(smallModel, after, before)).toMatchObject({
    answers: {},
    marks: { aims: { shop: { code: 'level-removed', before: { level: 'middle' } } } },
    archived: [{ practiceId: 'aims', answer: { level: 'low' } }],
  });
});

const someAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    state: fc.constant('level' as const),
    level: fc.constantFrom('low', 'middle', 'high', 'unheard'),
    note: fc.string(),
  }),
  fc.record({
    state: fc.constant('level' as const),
    level: fc.constantFrom('low', 'middle', 'high'),
    targetLevel: fc.constantFrom('low', 'middle', 'high'),
  }),
  fc.record({ state: fc.constant('not-applicable' as const), reason: fc.constant('no users') }),
  fc.record({ state: fc.constant('not-assessed' as const), assessedAt: fc.constant('2026-03-31T10:00:00Z') })
);
const someAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom('objectives', 'shifts', 'blame', 'new_blame', 'elsewhere'),
  fc.dictionary(fc.constantFrom('shop', 'core'), someAnswer, { minKeys: 1, noNullPrototype: true }),
  { noNullPrototype: true }
);

it('the same version changes nothing', () => {
  fc.assert(
    fc.property(someAnswers, (before) => {
      const upgraded = upgradeAnswers(smallModel, smallModel, before);
      expect(upgraded).toEqual({ answers: before, marks: {}, archived: [], keptCount: listEntries(before).length });
    })
  );
});

it('whatever the later version, no answer is lost and none is invented', () => {
  fc.assert(
    fc.property(someAnswers, laterModels(smallModel), (before, after) => {
      const { answers: now, marks, archived, keptCount } = upgradeAnswers(smallModel, after, before);
      const marked = listEntries(marks);
      const isMarked = (practice: string, team: string) =>
        marked.some(({ outer, inner }) => outer === practice && inner === team);
      const kept = listEntries(now).filter(({ outer, inner }) => !isMarked(outer, inner));
      expect(kept).toHaveLength(keptCount);
      expect(keptCount + marked.length + archived.length).toBe(listEntries(before).length);
      const found = [
        ...marked.map(({ value }) => value.before),
        ...archived.map((one) => one.answer),
        ...kept.map(({ value }) => withOldIds(value, after)),
      ];
      expect(sorted(found)).toEqual(sorted(listEntries(before).map(({ value }) => value)));
    }),
    { numRuns: 300 }
  );
});

it('no level that is gone is named any more', () => {
  fc.assert(
    fc.property(someAnswers, laterModels(smallModel), (before, after) => {
      const known = [...after.spec.levels.map(({ id }) => id), 'unheard'];
      const inModel = after.spec.dimensions.flatMap(({ practices }) => practices.map(({ id }) => id));
      for (const { outer, value } of listEntries(upgradeAnswers(smallModel, after, before).answers)) {
        if (inModel.includes(outer) && outer !== 'new_blame') {
          expect(value.state === 'level' ? known : [undefined]).toContain(
            value.state === 'level' ? value.level : undefined
          );
          expect([...known, undefined]).toContain(value.targetLevel);
        }
      }
    })
  );
});

function withOldIds(value: Answer, { spec }: MaturityModel): Answer {
  const oldId = (id: string) => spec.levels.find((level) => level.id === id)?.formerIds?.[0] ?? id;
  const target = value.targetLevel === undefined ? {} : { targetLevel: oldId(value.targetLevel) };
  return value.state === 'level' ? { ...value, ...target, level: oldId(value.level) } : { ...value, ...target };
}

function sorted(values: readonly Answer[]): string[] {
  return values.map((value) => JSON.stringify(Object.entries(value).sort())).sort();
}
