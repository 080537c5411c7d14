import type { Resource } from '../../documents/resource';
import { parseAssessment } from '../assessment/parseAssessment';
import type { MaturityModel } from '../modelSchema';
import { laterModel, withPractices } from '../testing/changedModel';
import { assessmentResources, smallModel } from '../testing/smallModel';
import { listEntries } from '../assessment/nestedMap';
import { openMarks } from './openMarks';
import { readUpgrade } from './readUpgrade';
import { upgradeAssessments } from './upgradeAssessments';

const atMs = Date.parse('2026-06-30T12:00:00Z');
const answer = { state: 'level', level: 'middle', assessedAt: '2026-03-31T10:00:00Z' };
const resources = assessmentResources({
  objectives: { shop: answer, core: { state: 'unheard' } },
  shifts: { shop: { state: 'level', level: 'low', note: 'seen' } },
});

const reword = (model: MaturityModel, text: string) =>
  withPractices(model, (one) => ({ ...one, levels: { ...one.levels, middle: text } }));
const without = (model: MaturityModel, id: string) => withPractices(model, (one) => (one.id === id ? undefined : one));

function upgraded(before: readonly Resource[], after: MaturityModel): Resource[] {
  const result = upgradeAssessments(before, 'small', after, atMs);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.resources;
}

it('brings assessment and model to the later version, and says what to look at', () => {
  const after = without(reword(smallModel, 'Another way.'), 'shifts');
  const now = upgraded(resources, after);
  expect(now[1]).toEqual(after);
  const parsed = parseAssessment(now, 'spring');
  expect(parsed).toMatchObject({ ok: true, assessment: { answers: { objectives: { shop: answer } } } });
  expect(readUpgrade(now, 'spring')).toEqual({
    upgrade: {
      from: '1',
      to: '2',
      at: '2026-06-30T12:00:00.000Z',
      marks: {
        objectives: {
          shop: { code: 'level-text-changed', before: answer, levelName: 'Middle', levelText: 'Some way.' },
        },
      },
    },
    archive: [expect.objectContaining({ practiceId: 'shifts', team: 'shop', modelVersion: '1' })],
  });
});

it('leaves an answer that cannot be read where it is', () => {
  expect(upgraded(resources, reword(smallModel, 'x'))[0]?.spec.answers).toMatchObject({
    objectives: { core: { state: 'unheard' } },
  });
});

it('the same version changes nothing', () => {
  expect(upgraded(resources, smallModel)).toEqual(resources);
});

it('other resources and assessments by other models stay as they are', () => {
  const [assessment] = resources;
  const other = { ...assessment!, metadata: { name: 'other' }, spec: { ...assessment!.spec, model: 'else' } };
  const more = [...resources, other, { ...other, kind: 'Note' }];
  expect(upgraded(more, reword(smallModel, 'x')).slice(2)).toEqual(more.slice(2));
});

it('an answer judged after the upgrade is confirmed', () => {
  const { upgrade } = readUpgrade(upgraded(resources, reword(smallModel, 'x')), 'spring');
  const judged = (assessedAt: string | undefined) =>
    openMarks(upgrade!, { objectives: { shop: { state: 'level', level: 'middle', assessedAt } } });
  expect(Object.keys(judged(undefined))).toEqual(['objectives']);
  expect(Object.keys(judged('2026-06-30T14:00:00+02:00'))).toEqual(['objectives']);
  expect(judged('2026-06-30T14:00:01+02:00')).toEqual({});
});

it('marks that nobody answered outlast the next upgrade; a second mark sends the first to the archive', () => {
  const second = reword(smallModel, 'Second way.');
  const third = laterModel(second, { version: '3', guards: [] });
  const fourth = { ...reword(third, 'Fourth way.') };
  const once = upgraded(resources, second);
  const twice = upgraded(once, third);
  expect(readUpgrade(twice, 'spring').upgrade).toMatchObject({
    to: '3',
    marks: { objectives: { shop: { levelText: 'Some way.' } } },
  });
  const thrice = readUpgrade(upgraded(twice, laterModel(fourth, { version: '4' })), 'spring');
  expect(thrice.upgrade?.marks.objectives?.shop).toMatchObject({ levelText: 'Second way.' });
  expect(thrice.archive).toMatchObject([{ practiceId: 'objectives', team: 'shop', levelText: 'Some way.' }]);
});

it('a mark that was answered does not outlast the next upgrade', () => {
  const [assessment, model] = upgraded(resources, reword(smallModel, 'Second way.'));
  const confirmed = { objectives: { shop: { ...answer, assessedAt: '2026-07-01T10:00:00Z' } } };
  const judged = { ...assessment!, spec: { ...assessment!.spec, answers: confirmed } };
  const third = laterModel(reword(smallModel, 'Second way.'), { version: '3', guards: [] });
  const record = readUpgrade(upgraded([judged, model!], third), 'spring');
  expect(record.upgrade?.marks).toEqual({});
  expect(record.archive).toEqual([]);
});

it('an answer that cannot be read makes way for one that moves to its place', () => {
  const after = withPractices(smallModel, (one) =>
    one.id === 'objectives' ? { ...one, id: 'aims', formerIds: ['objectives'] } : one
  );
  const [now] = upgraded(
    assessmentResources({ objectives: { shop: answer }, aims: { shop: { state: 'odd' } } }),
    after
  );
  expect(now?.spec.answers).toEqual({ aims: { shop: answer } });
  expect(now?.spec.archive).toEqual([{ practiceId: 'aims', team: 'shop', answer: { state: 'odd' } }]);
});

it('keeps records that it cannot read', () => {
  const [assessment, model] = resources;
  const odd = { ...assessment!, spec: { ...assessment!.spec, upgrade: 'odd', archive: 'older' } };
  const now = upgraded([odd, model!], without(smallModel, 'shifts'));
  expect(now[0]?.spec.archive).toMatchObject(['older', 'odd', { practiceId: 'shifts' }]);
  expect(readUpgrade(now, 'spring').archive).toHaveLength(1);
});

it.each`
  case                   | before                                                         | after                                         | problem
  ${'no model'}          | ${[resources[0]]}                                              | ${laterModel(smallModel, {})}                 | ${{ path: 'resources', code: 'model-missing' }}
  ${'broken model'}      | ${[resources[0], { ...smallModel, spec: {} }]}                 | ${laterModel(smallModel, {})}                 | ${{ path: 'resources[1].spec.version', code: 'required' }}
  ${'name taken'}        | ${[...resources, { ...smallModel, metadata: { name: 'b' } }]}  | ${{ ...smallModel, metadata: { name: 'b' } }} | ${{ path: 'resources[2].metadata.name', code: 'model-name-taken' }}
  ${'broken assessment'} | ${[{ ...resources[0], spec: { model: 'small' } }, smallModel]} | ${laterModel(smallModel, {})}                 | ${{ path: 'resources[0].spec.teams', code: 'required' }}
`('does nothing where it cannot: $case', ({ before, after, problem }) => {
  expect(upgradeAssessments(before, 'small', after, atMs)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining(problem)]),
  });
});

it('another name for the model is taken over', () => {
  const now = upgraded(resources, { ...smallModel, metadata: { name: 'ours' } });
  expect(parseAssessment(now, 'spring')).toMatchObject({
    ok: true,
    assessment: { model: { metadata: { name: 'ours' } } },
  });
  expect(listEntries(readUpgrade(now, 'spring').upgrade!.marks)).toEqual([]);
});
