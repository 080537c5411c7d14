import { revisionMarks } from './revisionMarks';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('each change of the target is a mark, the first date is none', () => {
  const targets = [
    { fromMs: 0, target: 0.99 },
    { fromMs: 1000, target: 0.995 },
    { fromMs: 2000, target: 0.999 },
  ];
  expect(revisionMarks({ targets }).map((mark) => ({ ...mark, text: plain(mark.text) }))).toEqual([
    { timeMs: 1000, kind: 'revision', text: 'Objective: 99 % → 99.5 %' },
    { timeMs: 2000, kind: 'revision', text: 'Objective: 99.5 % → 99.9 %' },
  ]);
  expect(revisionMarks({})).toEqual([]);
});

it('what records of periods tell is said to be theirs, and what stays the same is no change', () => {
  const targets = [
    { fromMs: 1000, target: 0.999, recorded: true as const },
    { fromMs: 2000, target: 0.99, recorded: true as const },
    { fromMs: 3000, target: 0.99 },
    { fromMs: 4000, target: 0.995 },
  ];
  expect(revisionMarks({ targets }).map(({ timeMs, text }) => [timeMs, plain(text)])).toEqual([
    [2000, 'Objective: 99.9 % → 99 %, as records of periods tell'],
    [4000, 'Objective: 99 % → 99.5 %'],
  ]);
});
