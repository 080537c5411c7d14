import { smallModel } from '../testing/smallModel';
import type { Answer } from './answer';
import { checkAnswer } from './checkAnswer';

const low: Answer = { state: 'level', level: 'low' };
const link = (url: string, title = '') => ({ ...low, links: [{ url, title }] });

it.each`
  answer                                      | expected
  ${low}                                      | ${[]}
  ${link('https://a.example')}                | ${[]}
  ${link('HTTP://a.example')}                 | ${[]}
  ${link('javascript:alert(1)')}              | ${[{ path: '.links[0].url', code: 'http-link-needed' }]}
  ${link('https://a b')}                      | ${[{ path: '.links[0].url', code: 'http-link-needed' }]}
  ${link('https://a', 'x\ny')}                | ${[{ path: '.links[0].title', code: 'one-line-needed' }]}
  ${{ ...low, level: 'top' }}                 | ${[{ path: '.level', code: 'unknown-level' }]}
  ${{ ...low, targetLevel: 'top' }}           | ${[{ path: '.targetLevel', code: 'unknown-level' }]}
  ${{ state: 'not-applicable', reason: ' ' }} | ${[{ path: '.reason' }]}
`('$answer', ({ answer, expected }) => {
  expect(checkAnswer(answer, smallModel)).toMatchObject(expected);
});
