import * as v from 'valibot';
import type { MaturityModel } from '../modelSchema';
import { assessmentResources, smallModel } from '../testing/smallModel';
import { parseAssessment } from '../assessment/parseAssessment';
import { transformation } from '../models/transformation/transformation';
import { concernsSlos } from './concernsSlos';
import { interviewPlaceSchema, placeIndex } from './interviewPlace';
import { interviewQuestions, nextPracticeIndex } from './interviewQuestions';
import { interviewRoles } from './interviewRoles';
import { summariseInterview } from './summariseInterview';

const texts = (model: MaturityModel, role?: string) => interviewQuestions(model, role).map(({ text }) => text);

function withAskedOf(askedOf: Readonly<Record<string, string[]>>): MaturityModel {
  const dimensions = smallModel.spec.dimensions.map((dimension) => ({
    ...dimension,
    practices: dimension.practices.map((practice) => ({ ...practice, askedOf: askedOf[practice.id] })),
  }));
  return { ...smallModel, spec: { ...smallModel.spec, roles: ['support', 'operations', 'product'], dimensions } };
}

describe('questions', () => {
  it('are all of them in the order of the model without a role', () => {
    expect(
      interviewQuestions(smallModel, undefined).map(({ practice, number, of }) => [practice.id, number, of])
    ).toEqual([
      ['objectives', 0, 2],
      ['objectives', 1, 2],
      ['shifts', 0, 1],
      ['blame', 0, 1],
    ]);
  });

  it('are those of one role and of anybody', () => {
    const model = withAskedOf({ objectives: ['product'], shifts: ['operations'], blame: [] });
    expect(texts(model, 'operations')).toEqual(['Who is on call?', 'What follows a mistake?']);
  });

  it('leave no practice out that has none', () => {
    const [work, culture] = smallModel.spec.dimensions;
    const silent = { ...work!, practices: work!.practices.map((practice) => ({ ...practice, questions: [] })) };
    const model = { ...smallModel, spec: { ...smallModel.spec, dimensions: [silent, culture!] } };
    expect(texts(model)).toEqual([undefined, undefined, 'What follows a mistake?']);
  });

  it.each`
    from | to
    ${0} | ${2}
    ${1} | ${2}
    ${2} | ${3}
    ${3} | ${4}
  `('the practice after question $from begins at $to', ({ from, to }) => {
    expect(nextPracticeIndex(interviewQuestions(smallModel, undefined), from)).toBe(to);
  });
});

describe('roles', () => {
  it('are those that are asked, in the order of the model, unlisted ones last', () => {
    expect(interviewRoles(withAskedOf({ objectives: ['design', 'operations'], shifts: ['support'] }))).toEqual([
      'support',
      'operations',
      'design',
    ]);
    expect(interviewRoles(smallModel)).toEqual([]);
    expect(interviewRoles(transformation)).toEqual(transformation.spec.roles);
  });
});

describe('place', () => {
  const questions = interviewQuestions(smallModel, undefined);

  it.each`
    practiceId      | number | index | why
    ${'objectives'} | ${1}   | ${1}  | ${'as kept'}
    ${'shifts'}     | ${5}   | ${2}  | ${'the practice has fewer questions now'}
    ${'gone'}       | ${1}   | ${0}  | ${'the practice is gone'}
  `('$practiceId $number is question $index: $why', ({ practiceId, number, index }) => {
    expect(placeIndex(questions, { practiceId, number })).toBe(index);
  });

  it.each([
    undefined,
    'x',
    {},
    { team: 'shop', practiceId: 'shifts', number: -1, elapsedMs: 0, timeBoxMs: 0 },
    { team: '', practiceId: 'shifts', number: 0, elapsedMs: 0, timeBoxMs: 0 },
    { team: 'shop', practiceId: 'shifts', number: 0, elapsedMs: Number.NaN, timeBoxMs: 0 },
  ])('is not read from %j', (stored) => {
    expect(v.safeParse(interviewPlaceSchema, stored).success).toBe(false);
  });
});

it.each`
  practice        | expected
  ${'objectives'} | ${true}
  ${'shifts'}     | ${false}
`('knows that $practice concerns SLOs: $expected', ({ practice, expected }) => {
  const found = smallModel.spec.dimensions.flatMap(({ practices }) => practices).find(({ id }) => id === practice);
  expect(concernsSlos(found!)).toBe(expected);
});

it('counts context signals as well', () => {
  const [practice] = smallModel.spec.dimensions[1]!.practices;
  expect(concernsSlos({ ...practice!, contextSignals: ['eb_premature_exhaustion'] })).toBe(true);
});

it('puts each practice of one team in one list, and what to talk about besides', () => {
  const parsed = parseAssessment(
    assessmentResources({
      objectives: { shop: { state: 'level', level: 'high' }, core: { state: 'level', level: 'low' } },
      shifts: { shop: { state: 'not-applicable', reason: 'no service' } },
      blame: { shop: { state: 'not-assessed', note: 'ask again' } },
    }),
    'spring'
  );
  if (!parsed.ok) {
    throw new Error('the small model is broken');
  }
  const evidence = { slo_count: { shop: { status: 'known', reading: 0 } } } as const;
  const questions = interviewQuestions(smallModel, undefined);
  const { answered, notApplicable, skipped, toTalkAbout } = summariseInterview(
    parsed.assessment,
    evidence,
    'shop',
    questions
  );
  const ids = (list: typeof answered) => list.map(({ question }) => question.practice.id);
  expect([answered, notApplicable, skipped, toTalkAbout].map(ids)).toEqual([
    ['objectives'],
    ['shifts'],
    ['blame'],
    ['objectives'],
  ]);
  expect(toTalkAbout[0]?.parts).toMatchObject({ difference: { code: 'above-ceiling' }, isWeak: false });
});
