import { coachHere } from './coachHere';

const coaches = ['Kim Roe', 'jo', 'Lou'];

it.each`
  name         | login    | chosen       | expected
  ${'kim roe'} | ${'k'}   | ${'Lou'}     | ${'Kim Roe'}
  ${'Jo Poe'}  | ${'jo'}  | ${undefined} | ${'jo'}
  ${'Ada'}     | ${'ada'} | ${'Lou'}     | ${'Lou'}
  ${'Ada'}     | ${'ada'} | ${'Gone'}    | ${undefined}
  ${'Ada'}     | ${'ada'} | ${undefined} | ${undefined}
`('$name ($login), $chosen chosen last: $expected', ({ name, login, chosen, expected }) => {
  expect(coachHere(coaches, { name, login }, chosen)).toBe(expected);
});
