import type { Signal } from '../../../core/maturity/modelSchema';
import { connectWords } from './connectWords';
import { unknownWords } from './unknownWords';

const signal = (availability: Signal['availability']): Signal => ({
  id: 's',
  type: 'count',
  window: 'now',
  means: 'm',
  availability,
});

it.each`
  availability     | connect                 | why                                    | todo
  ${'builtin'}     | ${undefined}            | ${'not computed yet'}                  | ${/does not compute it yet: enter by hand/}
  ${'builtin'}     | ${'write-annotations'}  | ${'nothing measures this here yet'}    | ${/Mark such events/}
  ${'builtin'}     | ${'name-namespaces'}    | ${'nothing measures this here yet'}    | ${/Name the namespaces/}
  ${'integration'} | ${undefined}            | ${'nothing measures this here yet'}    | ${/Another tool knows this/}
  ${'manual'}      | ${undefined}            | ${'nothing measures this here yet'}    | ${/keep a record/}
`('$availability, to connect by $connect: $why', ({ availability, connect, why, todo }) => {
  const state = { status: 'unknown', reason: 'not-connected', ...(connect && { connect }) } as const;
  expect(unknownWords(state, signal(availability))).toBe(why);
  expect(connectWords(state, signal(availability))).toMatch(todo);
});
