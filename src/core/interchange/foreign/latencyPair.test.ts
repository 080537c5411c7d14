import type { Matcher } from '../../documents/indicator';
import { latencyPair } from './latencyPair';

const count = { metric: 'took_seconds_count', matchers: [] };
const pairOf = (op: Matcher['op'], value: string) =>
  latencyPair({ metric: 'took_seconds_bucket', matchers: [{ label: 'le', op, value }] }, count);

it.each`
  op      | value             | threshold | spellings
  ${'='}  | ${'0.5'}          | ${0.5}    | ${[]}
  ${'='}  | ${'0.50'}         | ${0.5}    | ${['0.50']}
  ${'=~'} | ${'1|1\\.0'}      | ${1}      | ${[]}
  ${'=~'} | ${'0\\.5|0\\.50'} | ${0.5}    | ${['0.50']}
`('le$op"$value" is a bound, with its spelling', ({ op, value, threshold, spellings }) => {
  expect(pairOf(op, value)).toMatchObject({ threshold, spellings });
});

it.each`
  op      | value
  ${'=~'} | ${'0\\.5|0\\.25'}
  ${'=~'} | ${'0.5.*'}
  ${'='}  | ${'+Inf'}
`('le$op"$value" is no bound', ({ op, value }) => {
  expect(pairOf(op, value)).toBeUndefined();
});
