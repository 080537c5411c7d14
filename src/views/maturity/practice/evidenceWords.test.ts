import type { Signal } from '../../../core/maturity/modelSchema';
import { conditionWords, signalWords } from './evidenceWords';

const signal = (type: Signal['type']): Signal => ({
  id: 's',
  type,
  window: 'now',
  availability: 'builtin',
  means: 'm',
});

it.each`
  when          | type          | expected
  ${'== 0'}     | ${'count'}    | ${'exactly 0'}
  ${'>= 2'}     | ${'count'}    | ${'at least 2'}
  ${'< 0.8'}    | ${'ratio'}    | ${'less than 80 %'}
  ${'> 0.005'}  | ${'ratio'}    | ${'more than 0.5 %'}
  ${'<= 92'}    | ${'age_days'} | ${'at most 92 days'}
  ${'== false'} | ${'bool'}     | ${'no'}
  ${'falling'}  | ${'trend'}    | ${'falling'}
`('$when of a $type is "$expected"', ({ when, type, expected }) => {
  expect(conditionWords(when, signal(type))).toBe(expected);
});

it.each`
  state                                             | expected
  ${{ status: 'known', reading: 3 }}                | ${'3'}
  ${{ status: 'loading' }}                          | ${'reading…'}
  ${{ status: 'unknown', reason: 'not-connected' }} | ${'unknown: not computed yet'}
  ${{ status: 'unknown', reason: 'not-connected', connect: 'add-loki' }} | ${'unknown: nothing measures this here yet'}
`('$state', ({ state, expected }) => {
  expect(signalWords(state, signal('count'))).toBe(expected);
});
