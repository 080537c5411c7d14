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
  case                                 | answer                                      | path         | code
  ${'unknown level'}                   | ${{ state: 'level', level: 'top' }}         | ${'.level'}  | ${/^unknown-level$/}
  ${'not applicable without a reason'} | ${{ state: 'not-applicable' }}              | ${'.reason'} | ${/^required$/}
  ${'not applicable, blank reason'}    | ${{ state: 'not-applicable', reason: ' ' }} | ${'.reason'} | ${/^invalid.format$/}
  ${'unknown state'}                   | ${{ state: 'maybe' }}                       | ${'.state'}  | ${/^invalid.union$/}
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
  const resources = [{ ...assessment!, spec: { ...assessment!.spec, coaches: 2 } }, model!];
  const edits = withEdit({}, {}, { practiceId: 'objectives', team: 'core' }, { state: 'level', level: 'high' });
  const [saved, beside] = saveEdits(resources, 'spring', edits);
  expect(beside).toBe(model);
  expect(saved!.spec).toEqual({
    ...resources[0]!.spec,
    answers: { shifts: { shop: broken }, objectives: { core: { state: 'level', level: 'high' } } },
  });
});
