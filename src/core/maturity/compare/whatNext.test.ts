import type { Answer, Answers } from '../assessment/answer';
import type { Evidence } from '../evidence/signalState';
import { smallModel } from '../testing/smallModel';
import { gapToTarget } from './gapToTarget';
import { pageForSignal } from './pageForSignal';
import { whatNext } from './whatNext';

const level = (of: string, targetLevel?: string): Answer => ({
  state: 'level',
  level: of,
  ...(targetLevel && { targetLevel }),
});
const away: Answer = { state: 'not-applicable', reason: 'no users', targetLevel: 'high' };
const count = (reading: number): Evidence => ({ slo_count: { shop: { status: 'known', reading } } });
const next = (answers: Answers, evidence: Evidence = {}) => whatNext(smallModel, answers, evidence, 'shop');
const shop = (answers: Record<string, Answer>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { shop: answer }]));

it.each`
  case                       | objectives         | shifts                                  | blame                   | practices                            | notAssessed
  ${'lowest first'}          | ${level('middle')} | ${level('low')}                         | ${level('high')}        | ${['shifts', 'objectives']}          | ${[]}
  ${'then farthest'}         | ${level('low')}    | ${level('low', 'middle')}               | ${level('low', 'high')} | ${['blame', 'shifts', 'objectives']} | ${[]}
  ${'not assessed is none'}  | ${level('low')}    | ${{ state: 'not-assessed', note: 'x' }} | ${undefined}            | ${['objectives']}                    | ${['shifts', 'blame']}
  ${'not applicable is out'} | ${level('low')}    | ${away}                                 | ${away}                 | ${['objectives']}                    | ${[]}
`('$case', ({ objectives, shifts, blame, practices, notAssessed }) => {
  const found = next(shop({ objectives, shifts, ...(blame && { blame }) }));
  expect(found.practices.map(({ practiceId }) => practiceId)).toEqual(practices);
  expect(found.notAssessed).toEqual(notAssessed);
});

it.each`
  reading      | answer             | lifts       | holdsBack
  ${0}         | ${level('low')}    | ${['>= 3']} | ${[]}
  ${0}         | ${level('middle')} | ${[]}       | ${['== 0']}
  ${3}         | ${level('low')}    | ${[]}       | ${[]}
  ${undefined} | ${level('low')}    | ${['>= 3']} | ${[]}
`('with $reading SLOs at $answer.level', ({ reading, answer, lifts, holdsBack }) => {
  const [first] = next(shop({ objectives: answer }), reading === undefined ? {} : count(reading)).practices;
  expect(first?.lifts.map(({ rule }) => rule.when)).toEqual(lifts);
  expect(first?.holdsBack.map(({ rule }) => rule.when)).toEqual(holdsBack);
});

it('says what the signal means, what is known of it and where the app helps', () => {
  const [first] = next(shop({ objectives: level('low', 'high') }), count(1)).practices;
  expect(first).toMatchObject({ dimensionId: 'work', nextLevel: 'middle', targetLevel: 'high', stepsToTarget: 2 });
  expect(first?.lifts).toMatchObject([
    {
      signal: { means: "SLOs defined for the team's services" },
      state: { status: 'known', reading: 1 },
      holds: false,
      page: 'new-slo',
    },
  ]);
});

it.each`
  id                        | availability     | expected
  ${'slo_count'}            | ${'builtin'}     | ${'new-slo'}
  ${'log_service_coverage'} | ${'builtin'}     | ${undefined}
  ${'sla_defined'}          | ${'manual'}      | ${'enter-reading'}
  ${'toString'}             | ${'integration'} | ${'enter-reading'}
`('$id: $expected', ({ id, availability, expected }) => {
  expect(pageForSignal({ id, availability })).toBe(expected);
});

it.each`
  answer                                              | expected
  ${level('low', 'high')}                             | ${{ level: 'low', targetLevel: 'high', steps: 2 }}
  ${level('high', 'middle')}                          | ${{ level: 'high', targetLevel: 'middle', steps: 0 }}
  ${{ state: 'not-assessed', targetLevel: 'middle' }} | ${{ level: undefined, targetLevel: 'middle', steps: undefined }}
  ${level('low')}                                     | ${undefined}
  ${away}                                             | ${undefined}
`('gap of $answer: $expected', ({ answer, expected }) => {
  const gaps = gapToTarget({ objectives: { shop: answer } }, smallModel.spec.levels);
  expect(gaps).toEqual(expected === undefined ? [] : [{ practiceId: 'objectives', team: 'shop', ...expected }]);
});
