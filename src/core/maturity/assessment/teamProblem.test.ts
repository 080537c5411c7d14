import { namesPerson, teamProblem } from './teamProblem';

const coaches = ['Ann Lee', 'Kim'];

it.each`
  name                   | expected
  ${'checkout'}          | ${undefined}
  ${'Team 24/7 @ night'} | ${undefined}
  ${'ann@example.org'}   | ${'team-not-person'}
  ${'Ann <a@b.example>'} | ${'team-not-person'}
  ${'@ann'}              | ${'team-not-person'}
  ${'shop (@ann)'}       | ${undefined}
  ${'shop @ann'}         | ${'team-not-person'}
  ${'ann  lee '}         | ${'team-not-person'}
  ${'Kim'}               | ${'team-not-person'}
  ${'Kimberley'}         | ${undefined}
  ${' '}                 | ${'empty'}
`('$name: $expected', ({ name, expected }) => {
  expect(teamProblem(name, coaches)).toBe(expected);
});

it('knows nobody by name alone', () => {
  expect(teamProblem('Kim')).toBeUndefined();
});

it.each`
  text                            | expected
  ${'the wiki of the shop team'}  | ${false}
  ${'asked Kim'}                  | ${true}
  ${"Ann Lee's wiki"}             | ${true}
  ${'Ann from the Lee warehouse'} | ${false}
  ${'Kimberley, the tool'}        | ${false}
  ${'asked @jo'}                  | ${true}
  ${'by jo@example.org'}          | ${true}
  ${'runs nginx@1.25.3'}          | ${false}
  ${''}                           | ${false}
`('“$text” names a person: $expected', ({ text, expected }) => {
  expect(namesPerson(text, coaches)).toBe(expected);
});

it('finds nobody where a name has no words', () => {
  expect(['a wiki', ''].map((text) => namesPerson(text, ['–', '']))).toEqual([false, false]);
});
