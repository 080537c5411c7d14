import type { EvidenceRule } from '../modelSchema';
import { smallModel } from '../testing/smallModel';
import type { Evidence } from './signalState';
import { disagreement } from './disagreement';
import { weighEvidence } from './weighEvidence';

const { levels } = smallModel.spec;
const [practice] = smallModel.spec.dimensions[0]!.practices;

function weigh(rules: EvidenceRule[], evidence: Evidence) {
  return weighEvidence({ ...practice!, evidence: rules }, levels, evidence, 'shop');
}

const count = (reading: number): Evidence => ({ slo_count: { shop: { status: 'known', reading } } });
const rules: EvidenceRule[] = [
  { signal: 'slo_count', when: '== 0', caps: 'low', strength: 'strong' },
  { signal: 'slo_count', when: '>= 1', suggests: 'middle', strength: 'strong' },
  { signal: 'slo_count', when: '>= 1', suggests: 'middle', strength: 'weak' },
  { signal: 'slo_count', when: '>= 5', suggests: 'high', strength: 'weak' },
  { signal: 'slo_count', when: '>= 9', caps: 'middle', strength: 'moderate' },
];

it.each`
  reading | floor                                      | ceiling                                      | contradictory
  ${0}    | ${undefined}                               | ${{ level: 'low', strength: 'strong' }}      | ${false}
  ${1}    | ${{ level: 'middle', strength: 'strong' }} | ${undefined}                                 | ${false}
  ${5}    | ${{ level: 'high', strength: 'weak' }}     | ${undefined}                                 | ${false}
  ${9}    | ${{ level: 'high', strength: 'weak' }}     | ${{ level: 'middle', strength: 'moderate' }} | ${true}
`('$reading SLOs', ({ reading, floor, ceiling, contradictory }) => {
  expect(weigh(rules, count(reading))).toMatchObject({ floor, ceiling, contradictory });
});

it('weak rules alone make no firm bound', () => {
  expect(weigh(rules, count(5)).firm).toEqual({ floor: { level: 'middle', strength: 'strong' }, ceiling: undefined });
  expect(weigh(rules, count(9)).firm.ceiling).toEqual({ level: 'middle', strength: 'moderate' });
});

it('asks for one kind of review by its own key', () => {
  const aged: EvidenceRule[] = [
    { signal: 'review_age_days', review: 'prr', when: '<= 92', suggests: 'middle', strength: 'strong' },
  ];
  const old = { shop: { status: 'known', reading: 300 } } as const;
  const recent = { shop: { status: 'known', reading: 9 } } as const;
  expect(weigh(aged, { review_age_days: recent, 'review_age_days:prr': old }).floor).toBeUndefined();
  expect(weigh(aged, { review_age_days: old, 'review_age_days:prr': recent }).floor?.level).toBe('middle');
});

it('sets signals of the context beside the practice, where they move nothing', () => {
  const weighed = weighEvidence({ ...practice!, contextSignals: ['slo_count', 'trend'] }, levels, count(0), 'shop');
  expect(weighed.context).toEqual([
    { signal: 'slo_count', state: { status: 'known', reading: 0 } },
    { signal: 'trend', state: { status: 'unknown', reason: 'not-connected' } },
  ]);
});

it.each`
  case               | evidence
  ${'not connected'} | ${{}}
  ${'another team'}  | ${{ slo_count: { core: { status: 'known', reading: 0 } } }}
  ${'unreadable'}    | ${{ slo_count: { shop: { status: 'unknown', reason: 'unreadable' } } }}
  ${'still loading'} | ${{ slo_count: { shop: { status: 'loading' } } }}
`('leaves the unknown unknown: $case', ({ evidence }) => {
  const weighed = weigh(rules, evidence);
  expect(weighed).toMatchObject({ floor: undefined, ceiling: undefined, contradictory: false });
  expect(weighed.rules.map(({ holds }) => holds)).toEqual(rules.map(() => undefined));
});

it.each`
  answer                                             | reading | expected
  ${{ state: 'level', level: 'middle' }}             | ${0}    | ${'above-ceiling'}
  ${{ state: 'level', level: 'low' }}                | ${0}    | ${undefined}
  ${{ state: 'level', level: 'low' }}                | ${1}    | ${'below-floor'}
  ${{ state: 'level', level: 'high' }}               | ${1}    | ${undefined}
  ${{ state: 'not-applicable', reason: 'no users' }} | ${0}    | ${undefined}
  ${undefined}                                       | ${0}    | ${undefined}
  ${undefined}                                       | ${9}    | ${'contradictory'}
`('$answer with $reading SLOs: $expected', ({ answer, reading, expected }) => {
  expect(disagreement(answer, weigh(rules, count(reading)), levels)?.code).toBe(expected);
});
