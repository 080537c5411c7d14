import type { Quality } from '../../core/slo/answer';
import { periodLook } from './periodLook';

const whole: Quality = { coveredShare: 1, lastDataMs: 1, flags: [] };
const early: Quality = { coveredShare: 0, lastDataMs: undefined, flags: [] };
const unread: Quality = { ...early, flags: [{ code: 'partial', missing: [] }] };

it.each`
  case                          | result       | quality                                         | word
  ${'all on record'}            | ${'met'}     | ${whole}                                        | ${'met'}
  ${'half on record'}           | ${'met'}     | ${{ ...whole, coveredShare: 0.5 }}              | ${'met as far as known'}
  ${'missed'}                   | ${'missed'}  | ${whole}                                        | ${'missed'}
  ${'silent, with data before'} | ${'no-data'} | ${{ ...whole, coveredShare: 0 }}                | ${'no data'}
  ${'nothing at or before it'}  | ${'no-data'} | ${early}                                        | ${'not on record'}
  ${'all of it excluded'}       | ${'no-data'} | ${{ ...whole, coveredShare: 0, excludedMs: 1 }} | ${'excluded'}
  ${'its answer failed'}        | ${'no-data'} | ${unread}                                       | ${'no data'}
`('$case', ({ result, quality, word }) => {
  const period = { fromMs: 0, toMs: 1 };
  const target = 0.99;
  expect(
    periodLook({ period, target, events: 'no-data', sli: 'no-data', remaining: 'no-data', result, quality }).word
  ).toBe(word);
});
