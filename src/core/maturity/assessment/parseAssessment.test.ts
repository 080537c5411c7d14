import { smallModel, assessmentResources } from '../testing/smallModel';
import { newAssessment } from './newAssessment';
import { parseAssessment } from './parseAssessment';
import { saveEdits } from './saveEdits';
import { withEdit } from './edits';

it('reads teams by display name, answers and the model beside them', () => {
  const parsed = parseAssessment(
    assessmentResources({ objectives: { shop: { state: 'level', level: 'high' } } }),
    'spring'
  );
  expect(parsed).toMatchObject({
    ok: true,
    assessment: {
      displayName: 'Spring',
      teams: [
        { id: 'core', displayName: 'Core' },
        { id: 'shop', displayName: 'Shop' },
      ],
      answers: { objectives: { shop: { state: 'level', level: 'high' } } },
      problems: [],
    },
  });
});

it.each`
  case                                 | answer                                                                            | path               | code
  ${'unknown level'}                   | ${{ state: 'level', level: 'top' }}                                               | ${'.level'}        | ${/^unknown-level$/}
  ${'not applicable without a reason'} | ${{ state: 'not-applicable' }}                                                    | ${'.reason'}       | ${/^required$/}
  ${'not applicable, blank reason'}    | ${{ state: 'not-applicable', reason: ' ' }}                                       | ${'.reason'}       | ${/^invalid.format$/}
  ${'unknown state'}                   | ${{ state: 'maybe' }}                                                             | ${'.state'}        | ${/^invalid.union$/}
  ${'unknown target'}                  | ${{ state: 'not-assessed', targetLevel: 'top' }}                                  | ${'.targetLevel'}  | ${/^unknown-level$/}
  ${'unknown confidence'}              | ${{ state: 'not-assessed', confidence: 'much' }}                                  | ${'.confidence'}   | ${/^invalid.value$/}
  ${'a script as link'}                | ${{ state: 'not-assessed', links: [{ title: 'x', url: 'javascript:alert(1)' }] }} | ${'.links[0].url'} | ${/^http-link-needed$/}
  ${'a day as instant'}                | ${{ state: 'not-assessed', assessedAt: '2026-03-31' }}                            | ${'.assessedAt'}   | ${/^instant-needed$/}
`('names a broken answer and reads the others: $case', ({ answer, path, code }) => {
  const good = { state: 'level', level: 'low' };
  const parsed = parseAssessment(assessmentResources({ objectives: { shop: answer, core: good } }), 'spring');
  expect(parsed).toMatchObject({ ok: true, assessment: { answers: { objectives: { core: good } } } });
  expect(parsed.ok && parsed.assessment.problems).toEqual([
    {
      path: `resources[0].spec.answers.objectives.shop${path}`,
      code: expect.stringMatching(code),
      detail: expect.any(String),
    },
  ]);
});

it.each`
  case                     | resources                              | code
  ${'no such assessment'}  | ${[smallModel]}                        | ${'assessment-missing'}
  ${'model not beside it'} | ${assessmentResources({}).slice(0, 1)} | ${'model-missing'}
`('$case', ({ resources, code }) => {
  expect(parseAssessment(resources, 'spring')).toMatchObject({ ok: false, problems: [{ code }] });
});

it('reads a new assessment as unanswered', () => {
  const parsed = parseAssessment(newAssessment('spring', 'Spring', ['shop'], smallModel), 'spring');
  expect(parsed).toMatchObject({ ok: true, assessment: { answers: {}, teams: [{ id: 'shop', displayName: 'shop' }] } });
});

it('reads scope, coaches, date, start, readings, and that a total is shown only when switched on', () => {
  const [assessment, model] = assessmentResources({});
  const details = {
    scope: { kind: 'service', services: ['basket'] },
    coaches: ['Kim'],
    date: '2026-03-31',
    startedFrom: { uid: 'm', name: 'Autumn', date: '2025-09-30' },
    manualSignals: { sla_defined: { shop: { reading: true, date: '2026-03-30', by: 'Kim' } } },
  };
  const read = (spec: object) => {
    const parsed = parseAssessment([{ ...assessment!, spec: { ...assessment!.spec, ...spec } }, model!], 'spring');
    return parsed.ok ? parsed.assessment : parsed.problems;
  };
  expect(read(details)).toMatchObject({ ...details, totalShown: false, problems: [] });
  expect(read({ totalShown: true })).toMatchObject({ totalShown: true, coaches: [], date: undefined });
  expect(read({ date: '2026-02-30' })).toMatchObject([{ path: 'resources[0].spec.date', code: 'day-needed' }]);
  expect(read({ manualSignals: { sla_defined: { shop: { reading: 'yes', date: '2026-03-30' } } } })).toMatchObject({
    manualSignals: {},
    problems: [{ path: 'resources[0].spec.manualSignals.sla_defined.shop.reading' }],
  });
  expect(read({ teams: { 'ann@example.org': {} } })).toMatchObject({
    teams: [{ id: 'ann@example.org' }],
    problems: [{ path: 'resources[0].spec.teams["ann@example.org"]', code: 'team-not-person' }],
  });
  expect(read({ teams: { shop: {}, k: { displayName: 'Kim' } }, coaches: ['Kim'] })).toMatchObject({
    teams: [{ id: 'k' }, { id: 'shop' }],
    problems: [{ path: 'resources[0].spec.teams.k', code: 'team-not-person' }],
  });
});

it('survives team and practice names that objects know', () => {
  const parsed = parseAssessment(
    assessmentResources({ constructor: { toString: { state: 'level', level: 'low' } } }),
    'spring'
  );
  expect(parsed.ok && parsed.assessment.problems).toEqual([]);
});

it('writes edits into the assessment and keeps unknown fields, foreign resources and broken answers', () => {
  const broken = { state: 'maybe' };
  const [assessment, model] = assessmentResources({ shifts: { shop: broken } });
  const resources = [{ ...assessment!, spec: { ...assessment!.spec, weather: 2 } }, model!];
  const edits = withEdit({}, {}, { practiceId: 'objectives', team: 'core' }, { state: 'level', level: 'high' });
  const [saved, beside] = saveEdits(resources, 'spring', edits);
  expect(beside).toBe(model);
  expect(saved!.spec).toEqual({
    ...resources[0]!.spec,
    answers: { shifts: { shop: broken }, objectives: { core: { state: 'level', level: 'high' } } },
  });
});
