import type { Answer, Answers } from '../assessment/answer';
import type { MaturityModel, Practice } from '../modelSchema';
import { smallModel } from '../testing/smallModel';
import { compareMilestones } from './compareMilestones';
import type { Judged } from './judged';
import { milestoneLines } from './milestoneLines';

const teams = [
  { id: 'core', displayName: 'Core' },
  { id: 'shop', displayName: 'Shop' },
];
const judged = (answers: Answers, model = smallModel): Judged => ({ model, teams, answers });
const level = (of: string): Answer => ({ state: 'level', level: of });
const away: Answer = { state: 'not-applicable', reason: 'no users' };
const noted: Answer = { state: 'not-assessed', note: 'ask' };
const shop = (answer: Answer | undefined): Answers => (answer ? { objectives: { shop: answer } } : {});

/** The small model as a later version, its first practice changed. */
function later(change: (practice: Practice) => Practice, version = '2'): MaturityModel {
  const { spec } = smallModel;
  const [first, ...rest] = spec.dimensions;
  const practices = first!.practices.map((practice, index) => (index === 0 ? change(practice) : practice));
  return { ...smallModel, spec: { ...spec, version, dimensions: [{ ...first!, practices }, ...rest] } };
}

it.each`
  before             | after              | change                  | steps
  ${level('low')}    | ${level('high')}   | ${'progress'}           | ${2}
  ${level('middle')} | ${level('middle')} | ${'standstill'}         | ${0}
  ${level('high')}   | ${level('middle')} | ${'regress'}            | ${-1}
  ${undefined}       | ${level('low')}    | ${'newly-assessed'}     | ${undefined}
  ${noted}           | ${level('low')}    | ${'newly-assessed'}     | ${undefined}
  ${away}            | ${level('low')}    | ${'newly-assessed'}     | ${undefined}
  ${level('low')}    | ${undefined}       | ${'no-longer-assessed'} | ${undefined}
  ${level('low')}    | ${away}            | ${'no-longer-assessed'} | ${undefined}
`('$before.level → $after.level: $change', ({ before, after, change, steps }) => {
  const { changes, counts } = compareMilestones(judged(shop(before)), judged(shop(after)));
  expect(changes).toEqual([{ practiceId: 'objectives', team: 'shop', change, steps, before, after }]);
  expect(counts[change as keyof typeof counts]).toBe(1);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(1);
});

it.each`
  before       | after
  ${undefined} | ${undefined}
  ${away}      | ${away}
  ${noted}     | ${undefined}
`('says nothing of what neither side judged', ({ before, after }) => {
  expect(compareMilestones(judged(shop(before)), judged(shop(after))).changes).toEqual([]);
});

it('has teams by name, whatever their levels, and those of one side only', () => {
  const before = { ...judged({ objectives: { shop: level('low'), zoo: level('low') } }) };
  const zoo = { id: 'zoo', displayName: 'Animals' };
  const { changes } = compareMilestones(
    { ...before, teams: [...teams, zoo] },
    judged({ objectives: { shop: level('high'), core: level('low') } })
  );
  expect(changes.map(({ team, change }) => [team, change])).toEqual([
    ['zoo', 'no-longer-assessed'],
    ['core', 'newly-assessed'],
    ['shop', 'progress'],
  ]);
});

const reworded = (practice: Practice): Practice => ({ ...practice, levels: { ...practice.levels, high: 'Other.' } });

it.each`
  case                             | model                                                                             | change
  ${'a new version, same words'}   | ${later((practice) => ({ ...practice, questions: [] }))}                          | ${'progress'}
  ${'other words'}                 | ${later(reworded)}                                                                | ${'not-comparable'}
  ${'other words, no new version'} | ${later(reworded, '1')}                                                           | ${'progress'}
  ${'another id, known as former'} | ${later((practice) => ({ ...practice, id: 'goals', formerIds: ['objectives'] }))} | ${'progress'}
  ${'an empty list of former ids'} | ${later((practice) => ({ ...practice, formerIds: [] }))}                          | ${'progress'}
`('compares with a newer model: $case', ({ model, change }: { model: MaturityModel; change: string }) => {
  const id = model.spec.dimensions[0]!.practices[0]!.id;
  const after = judged({ [id]: { shop: level('high') } }, model);
  expect(compareMilestones(judged(shop(level('low'))), after).changes).toMatchObject([{ practiceId: id, change }]);
});

it('shows a practice that the newer model no longer has as not comparable', () => {
  const model = later((practice) => ({ ...practice, id: 'goals' }));
  const found = compareMilestones(judged(shop(level('low'))), judged({ goals: { shop: level('low') } }, model));
  expect(found.changes).toMatchObject([
    { practiceId: 'goals', change: 'newly-assessed' },
    { practiceId: 'objectives', change: 'not-comparable', after: undefined },
  ]);
});

it('draws a line for each team and dimension, with gaps where nobody assessed', () => {
  const at = (date: string, answers: Answers) => ({ ...judged(answers), date, displayName: date });
  const lines = milestoneLines([at('2025-09-30', {}), at('2026-03-31', shop(level('high')))]);
  expect(lines.map(({ team, dimensionId }) => `${team} ${dimensionId}`)).toEqual([
    'core work',
    'core culture',
    'shop work',
    'shop culture',
  ]);
  expect(lines[2]?.points.map(({ date, score }) => [date, score.mean])).toEqual([
    ['2025-09-30', undefined],
    ['2026-03-31', 2],
  ]);
});
