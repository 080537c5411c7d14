import { conditionHolds } from './condition';

it.each`
  when          | reading      | expected
  ${'== 0'}     | ${0}         | ${true}
  ${'== 0'}     | ${1}         | ${false}
  ${'!= 0'}     | ${1}         | ${true}
  ${'>= 0.8'}   | ${0.8}       | ${true}
  ${'> 0.8'}    | ${0.8}       | ${false}
  ${'<= 92'}    | ${92}        | ${true}
  ${'< 0.5'}    | ${0.5}       | ${false}
  ${'== false'} | ${false}     | ${true}
  ${'== true'}  | ${false}     | ${false}
  ${'falling'}  | ${'falling'} | ${true}
  ${'falling'}  | ${'rising'}  | ${false}
  ${'falling'}  | ${3}         | ${undefined}
  ${'== false'} | ${0}         | ${undefined}
  ${'>= 1'}     | ${true}      | ${undefined}
  ${'>= 1'}     | ${NaN}       | ${undefined}
  ${'about 3'}  | ${3}         | ${undefined}
`('$reading $when: $expected', ({ when, reading, expected }) => {
  expect(conditionHolds(when, reading)).toBe(expected);
});
