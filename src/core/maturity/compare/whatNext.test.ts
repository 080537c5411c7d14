import type { Answer, Answers } from '../assessment/answer';
import type { Evidence, SignalState } from '../evidence/signalState';
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
  key                               | status       | expected
  ${'slo_count'}                    | ${'known'}   | ${'new-slo'}
  ${'slo_adherence'}                | ${'unknown'} | ${'slo-list'}
  ${'service_metrics_present'}      | ${'known'}   | ${'slo-list'}
  ${'log_service_coverage'}         | ${'known'}   | ${undefined}
  ${'log_service_coverage'}         | ${'loading'} | ${undefined}
  ${'log_service_coverage'}         | ${'unknown'} | ${'enter-reading'}
  ${'review_age_days:prr'}          | ${'known'}   | ${undefined}
  ${'review_leader_attendance:prr'} | ${'unknown'} | ${'enter-reading'}
  ${'dependency_slo_coverage'}      | ${'unknown'} | ${'enter-reading'}
  ${'sla_defined'}                  | ${'known'}   | ${'enter-reading'}
  ${'toString'}                     | ${'unknown'} | ${'enter-reading'}
`('$key, $status: $expected', ({ key, status, expected }) => {
  expect(pageForSignal(key, { status, reading: 1, reason: 'no-data' } as SignalState)).toBe(expected);
});

it('goes to the place of the kind of review that a rule asks for', () => {
  const rule = { signal: 'review_age_days', when: '<= 92', suggests: 'middle', strength: 'strong' } as const;
  const pageOf = (review: string) => {
    const { spec } = smallModel;
    const [dimension] = spec.dimensions;
    const practices = dimension?.practices.map((one) => ({ ...one, evidence: [{ ...rule, review }] })) ?? [];
    const signals = [
      { id: 'review_age_days', type: 'age_days', window: 'now', availability: 'builtin', means: 'm' },
    ] as const;
    const dimensions = dimension === undefined ? [] : [{ ...dimension, practices }];
    const model = { ...smallModel, spec: { ...spec, dimensions, signals: [...signals] } };
    const evidence = { 'review_age_days:prr': { shop: { status: 'known', reading: 400 } } } as const;
    return whatNext(model, shop({ objectives: level('low') }), evidence, 'shop').practices[0]?.lifts[0]?.page;
  };
  expect([pageOf('prr'), pageOf('of-our-own')]).toEqual([undefined, 'enter-reading']);
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
