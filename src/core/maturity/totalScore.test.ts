import { smallModel } from './testing/smallModel';
import { totalScore } from './totalScore';

const level = (of: string) => ({ shop: { state: 'level', level: of } });
const away = { shop: { state: 'not-applicable', reason: 'no users' } };

it.each`
  case                       | totalShown | answers                                                                    | expected
  ${'not switched on'}       | ${false}   | ${{ objectives: level('high') }}                                           | ${undefined}
  ${'nothing assessed'}      | ${true}    | ${{ objectives: away }}                                                    | ${undefined}
  ${'not assessed: no zero'} | ${true}    | ${{ objectives: level('high') }}                                           | ${{ points: 2, possible: 2, answered: 1, applicable: 3 }}
  ${'not applicable is out'} | ${true}    | ${{ objectives: level('high'), shifts: away, blame: level('middle') }}     | ${{ points: 3, possible: 4, answered: 2, applicable: 2 }}
  ${'the lowest everywhere'} | ${true}    | ${{ objectives: level('low'), shifts: level('low'), blame: level('low') }} | ${{ points: 0, possible: 6, answered: 3, applicable: 3 }}
`('$case', ({ totalShown, answers, expected }) => {
  expect(totalScore({ model: smallModel, answers, totalShown }, 'shop')).toEqual(expected);
});
