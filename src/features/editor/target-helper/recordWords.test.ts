import { judgeTarget } from '../../../core/slo/target-helper/judgeTargets';
import { judgedWords } from './recordWords';

it.each`
  target  | total | words
  ${0.9}  | ${10} | ${''}
  ${0.9}  | ${9}  | ${'one bad event would miss it'}
  ${0.99} | ${99} | ${'one bad event would miss it'}
`('$target of $total events: $words', ({ target, total, words }) => {
  const window = { interval: { fromMs: 0, toMs: 1 }, bad: 0, total, ratio: 1 };
  expect(judgedWords(judgeTarget(target, [window]))).toBe(words);
});
