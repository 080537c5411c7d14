import { teamProblem } from './teamProblem';

it.each`
  name                   | expected
  ${'checkout'}          | ${undefined}
  ${'Team 24/7 @ night'} | ${undefined}
  ${'ann@example.org'}   | ${'team-not-person'}
  ${'Ann <a@b.example>'} | ${'team-not-person'}
  ${'@ann'}              | ${'team-not-person'}
  ${'shop (@ann)'}       | ${undefined}
  ${'shop @ann'}         | ${'team-not-person'}
  ${' '}                 | ${'empty'}
`('$name: $expected', ({ name, expected }) => {
  expect(teamProblem(name)).toBe(expected);
});
