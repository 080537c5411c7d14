import { diff } from './diff';
import { exampleService, exampleSlo } from './testing/exampleSlo';
import { textDiff } from './textDiff';

it('names what changed at the deepest common place', () => {
  expect(diff([exampleSlo('a'), exampleService('s')], [exampleSlo('a', 0.5), exampleSlo('b')])).toEqual([
    { resource: 'SLO/a', path: 'spec.objectives[0].target', before: 0.999, after: 0.5 },
    { resource: 'Service/s', path: '', before: exampleService('s'), after: undefined },
    { resource: 'SLO/b', path: '', before: undefined, after: exampleSlo('b') },
  ]);
});

it('writes a diff as people know it', () => {
  const lines = 'a b c d e f g h'.split(' ').join('\n');
  expect(textDiff(lines, lines.replace('e', 'E'), 'x.json')).toBe(
    '--- a/x.json\n+++ b/x.json\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n'
  );
  expect(textDiff(lines, lines, 'x.json')).toBe('');
});
