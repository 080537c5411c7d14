import { judgeTarget } from '../../../core/slo/target-helper/judgeTargets';
import { betterThanCeilingWords, judgedWords } from './recordWords';

it.each`
  target  | total | words
  ${0.9}  | ${10} | ${''}
  ${0.9}  | ${9}  | ${'one bad event would miss it'}
  ${0.99} | ${99} | ${'one bad event would miss it'}
`('$target of $total events: $words', ({ target, total, words }) => {
  const window = { interval: { fromMs: 0, toMs: 1 }, bad: 0, total, ratio: 1 };
  expect(judgedWords(judgeTarget(target, [window]))).toBe(words);
});

it.each`
  best       | said
  ${0.9997}  | ${/^Its best window delivered 99\.97\s% all the same/}
  ${0.99941} | ${undefined}
  ${0.99}    | ${undefined}
`('a best window of $best above dependencies of 99.94 %: $said', ({ best, said }) => {
  const words = betterThanCeilingWords(best, { ratio: 0.9994, known: [], unknown: [] }, 0.99);
  expect(words ?? 'nothing').toMatch(said ?? /^nothing$/);
});
