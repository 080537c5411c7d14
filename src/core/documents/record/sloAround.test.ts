import { exampleSlo } from '../testing/exampleSlo';
import type { Revision } from './logSchemas';
import { sloAround } from './sloAround';

const window = (duration: string) => ({ timeWindow: [{ duration, isRolling: true }] });
const target = (value: number) => ({ objectives: [{ target: value }] });
const revisions = [
  { at: '2026-01-01', trigger: 'review', before: target(0.9), after: target(0.99) },
  { at: '2026-02-01', trigger: 'review', before: window('7d'), after: window('30d') },
  { at: '2026-03-01', trigger: 'review', before: target(0.99), after: target(0.999) },
] as Revision[];
const slo = exampleSlo('a', 0.999, { targets: [{ from: '2026-03-01', target: 0.999 }] });
const DAY_MS = 86_400_000;

it.each([
  [0, 0.9, 7, 0.99, 7],
  [1, 0.99, 7, 0.99, 30],
  [2, 0.99, 30, 0.999, 30],
])('takes back what came after revision %s', (index, ...expected) => {
  const { before, after } = sloAround(slo, revisions, index, 'doc');
  const said = [before, after].flatMap((one) => [
    one?.target,
    one?.window.kind === 'rolling' ? one.window.durationMs / DAY_MS : undefined,
  ]);
  expect(said).toEqual(expected);
  expect([before?.targets, after?.ref]).toEqual([undefined, { documentUid: 'doc', name: 'a' }]);
});

it('says nothing of a definition that cannot be read', () => {
  const broken = [{ at: '2026-01-01', trigger: 'review', before: target(7), after: target(0.999) }] as Revision[];
  expect(sloAround(slo, broken, 0, 'doc').before).toBeUndefined();
});
