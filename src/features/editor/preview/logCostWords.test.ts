import { logCostWords, unknownLogCostWords } from './logCostWords';

const window = { kind: 'rolling' as const, durationMs: 30 * 86_400_000 };
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

it('says what the streams bring, what a first look reads and what a later one', () => {
  const cost = { linesADay: 3_214_000, bytesADay: 995_000_000, bytesRead: 61_400_000_000, bytesAgain: 91_600_000 };
  expect(logCostWords(cost, 12, window).map(plain)).toEqual([
    '12 streams brought about 3.2 million lines in the last day, 1 GB, as Loki’s index tells; what is new may be missing there or counted more than once.',
    'Reading the whole window (30 d, rolling) once takes about 61 GB at that rate: each side reads every line of its streams, whatever the conditions leave. What was read is kept: a later look reads what is new and the last hour again, about 92 MB.',
  ]);
});

it('an index that knows no line yet tells nothing', () => {
  const [only, ...rest] = logCostWords({ linesADay: 0, bytesADay: 0, bytesRead: 0, bytesAgain: 0 }, 0, window);
  expect(only).toMatch(/^Loki’s index knows no lines of these streams in the last day/);
  expect(rest).toEqual([]);
});

it('a Loki that does not tell is said to be older only where it has no such answer', () => {
  expect(unknownLogCostWords('not-found')).toMatch(/older ones cannot/);
  expect(unknownLogCostWords('timeout')).toMatch(/^Loki does not tell now/);
});
