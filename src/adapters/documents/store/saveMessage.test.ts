import { exampleService, exampleSlo } from '../../../core/documents/testing/exampleSlo';
import { saveMessage } from './saveMessage';

const checkout = exampleService('checkout');
const slos = ['a', 'b', 'c', 'd', 'e'].map((name) => exampleSlo(name));

it.each`
  case                          | before                         | after                                       | expected
  ${'what changed'}             | ${[checkout, exampleSlo('a')]} | ${[checkout, exampleSlo('a', 0.5)]}         | ${'SLO/a changed (revision 2)'}
  ${'what came and what went'}  | ${[checkout, exampleSlo('a')]} | ${[exampleSlo('b'), checkout]}              | ${'SLO/b added, SLO/a removed (revision 2)'}
  ${'how many more'}            | ${[checkout]}                  | ${[checkout, ...slos]}                      | ${'SLO/a added, SLO/b added, SLO/c added and 2 more (revision 2)'}
  ${'nothing where none did'}   | ${[checkout, exampleSlo('a')]} | ${[exampleSlo('a'), checkout]}              | ${'revision 2'}
  ${'nothing of what is unset'} | ${[exampleSlo('a')]}           | ${[exampleSlo('a', 0.999, { team: null })]} | ${'revision 2'}
`('names $case', ({ before, after, expected }) => {
  expect(saveMessage(before, after, 2)).toBe(`Headroom: ${expected}`);
});
