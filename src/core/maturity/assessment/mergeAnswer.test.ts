import fc from 'fast-check';
import type { Answer } from './answer';
import { mergeAnswer } from './mergeAnswer';

const low: Answer = { state: 'level', level: 'low' };
const high: Answer = { state: 'level', level: 'high' };
const away: Answer = { state: 'not-applicable', reason: 'no users' };
const said = (answer: Answer, note: string): Answer => ({ ...answer, note });

it.each`
  case                                  | base         | theirs                    | ours              | expected
  ${'only ours'}                        | ${undefined} | ${undefined}              | ${low}            | ${low}
  ${'only theirs'}                      | ${low}       | ${high}                   | ${low}            | ${high}
  ${'both alike'}                       | ${low}       | ${high}                   | ${high}           | ${high}
  ${'they the level, we the note'}      | ${low}       | ${high}                   | ${said(low, 'x')} | ${said(high, 'x')}
  ${'they the note, we not applicable'} | ${low}       | ${said(low, 'x')}         | ${away}           | ${said(away, 'x')}
  ${'they noted, we cleared the level'} | ${low}       | ${said(low, 'x')}         | ${undefined}      | ${{ state: 'not-assessed', note: 'x' }}
  ${'a field of a newer version'}       | ${low}       | ${{ ...low, weather: 3 }} | ${high}           | ${{ ...high, weather: 3 }}
  ${'we cleared what they left'}        | ${low}       | ${low}                    | ${undefined}      | ${undefined}
`('$case', ({ base, theirs, ours, expected }) => {
  expect(mergeAnswer(base, theirs, ours)).toEqual({ kind: 'merged', answer: expected });
});

it.each`
  case                          | base         | theirs            | ours
  ${'two levels'}               | ${undefined} | ${low}            | ${high}
  ${'level and not applicable'} | ${low}       | ${high}           | ${away}
  ${'two notes'}                | ${low}       | ${said(low, 'x')} | ${said(low, 'y')}
  ${'cleared and changed'}      | ${low}       | ${undefined}      | ${high}
`('conflict: $case', ({ base, theirs, ours }) => {
  expect(mergeAnswer(base, theirs, ours)).toEqual({ kind: 'conflict' });
});

const note = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
const answers: fc.Arbitrary<Answer | undefined> = fc.oneof(
  fc.constant(undefined),
  fc
    .tuple(fc.constantFrom(low, high, away), note)
    .map(([answer, text]) => (text === undefined ? answer : { ...answer, note: text }))
);

it('merges an answer with itself to itself, and does not mind the sides', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, theirs, ours) => {
      expect(mergeAnswer(base, ours, ours)).toEqual({ kind: 'merged', answer: ours });
      expect(mergeAnswer(base, theirs, ours)).toEqual(mergeAnswer(base, ours, theirs));
    })
  );
});
