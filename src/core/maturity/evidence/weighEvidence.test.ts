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
