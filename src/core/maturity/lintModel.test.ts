import { lintModel } from './lintModel';
import type { MaturityModel, Practice } from './modelSchema';
import { smallModel } from './testing/smallModel';

function withFirstPractice(change: Partial<Practice>): MaturityModel {
  const [first, ...others] = smallModel.spec.dimensions;
  const [practice, ...rest] = first!.practices;
  const dimensions = [{ ...first!, practices: [{ ...practice!, ...change }, ...rest] }, ...others];
  return { ...smallModel, spec: { ...smallModel.spec, dimensions } };
}

const rule = { signal: 'slo_count', when: '> 0', suggests: 'high', strength: 'weak' } as const;

it('finds nothing in a sound model', () => {
  expect(lintModel(smallModel)).toEqual([]);
});

it.each`
  case                   | change                                                                    | problem
  ${'twice the same id'} | ${{ id: 'shifts' }}                                                       | ${{ code: 'duplicate-practice', where: 'shifts', what: 'shifts' }}
  ${'level missing'}     | ${{ levels: { low: 'a', middle: 'b' } }}                                  | ${{ code: 'levels-incomplete', where: 'objectives', what: 'high' }}
  ${'level too many'}    | ${{ levels: { low: 'a', middle: 'b', high: 'c', top: 'd' } }}             | ${{ code: 'unknown-level', where: 'objectives', what: 'top' }}
  ${'unknown signal'}    | ${{ evidence: [{ ...rule, signal: 'moon' }] }}                            | ${{ code: 'unknown-signal', where: 'objectives', what: 'moon' }}
  ${'unknown context'}   | ${{ contextSignals: ['moon'] }}                                           | ${{ code: 'unknown-signal', where: 'objectives', what: 'moon' }}
  ${'unknown cap'}       | ${{ evidence: [{ ...rule, caps: 'top' }] }}                               | ${{ code: 'unknown-level', where: 'objectives', what: 'top' }}
  ${'no effect'}         | ${{ evidence: [{ signal: 'trend', when: 'falling', strength: 'weak' }] }} | ${{ code: 'rule-without-effect', where: 'objectives', what: 'trend falling' }}
`('$case', ({ change, problem }) => {
  expect(lintModel(withFirstPractice(change))).toEqual([problem]);
});
