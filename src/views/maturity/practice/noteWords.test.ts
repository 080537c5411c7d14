import type { Signal } from '../../../core/maturity/modelSchema';
import { noteWords } from './noteWords';

const age: Signal = { id: 's', type: 'age_days', window: 'now', availability: 'builtin', means: 'm' };

it.each`
  note                    | source           | words
  ${'3/4'}                | ${'documents'}   | ${'3 of 4'}
  ${'current-window 3/4'} | ${'prometheus'}  | ${'3 of 4 in the window that runs now'}
  ${'images 1/2'}         | ${'prometheus'}  | ${'1 of 2 images have one'}
  ${'at-least'}           | ${'prometheus'}  | ${'or more: it was so at the start of what was read'}
  ${'1767225600000'}      | ${'annotations'} | ${'last on Jan 1, 2026'}
  ${'asked Kim'}          | ${'hand'}        | ${'“asked Kim”'}
  ${' '}                  | ${'hand'}        | ${undefined}
`('$note of $source: $words', ({ note, source, words }) => {
  expect(noteWords({ source, note }, age, 'utc')).toBe(words);
});
