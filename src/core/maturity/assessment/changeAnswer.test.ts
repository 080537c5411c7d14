import type { Answer } from './answer';
import { chooseAnswer, noteAnswer } from './changeAnswer';

const low: Answer = { state: 'level', level: 'low', note: 'seen', weather: 3 };

it.each`
  case                        | answer                              | choice                                             | expected
  ${'first answer'}           | ${undefined}                        | ${{ state: 'level', level: 'high' }}               | ${{ state: 'level', level: 'high' }}
  ${'keeps note and unknown'} | ${low}                              | ${{ state: 'not-applicable', reason: 'no users' }} | ${{ state: 'not-applicable', reason: 'no users', note: 'seen', weather: 3 }}
  ${'cleared, note stays'}    | ${{ ...low, weather: undefined }}   | ${{ state: 'not-assessed' }}                       | ${{ state: 'not-assessed', note: 'seen' }}
  ${'cleared'}                | ${{ state: 'level', level: 'low' }} | ${{ state: 'not-assessed' }}                       | ${undefined}
`('chooses: $case', ({ answer, choice, expected }) => {
  expect(chooseAnswer(answer, choice)).toEqual(expected);
});

it.each`
  case                       | answer                                           | note     | expected
  ${'before a level'}        | ${undefined}                                     | ${'ask'} | ${{ state: 'not-assessed', note: 'ask' }}
  ${'beside a level'}        | ${{ state: 'level', level: 'low' }}              | ${'ask'} | ${{ state: 'level', level: 'low', note: 'ask' }}
  ${'emptied'}               | ${{ state: 'level', level: 'low', note: 'ask' }} | ${' '}   | ${{ state: 'level', level: 'low' }}
  ${'emptied, nothing else'} | ${{ state: 'not-assessed', note: 'ask' }}        | ${''}    | ${undefined}
`('notes: $case', ({ answer, note, expected }) => {
  expect(noteAnswer(answer, note)).toEqual(expected);
});
