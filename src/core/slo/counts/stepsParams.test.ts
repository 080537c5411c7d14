import fc from 'fast-check';
import { evaluateSteps } from './evaluateSteps';
import type { Steps } from './steps';
import { stepsOfParams, stepsParams } from './stepsParams';

const FROM_MS = 1_700_000_000_000;
const HOUR_MS = 3_600_000;
const count = fc.oneof(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.constant(NaN), fc.nat());
const pairs = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 50 });

function stepsOf(counts: ReadonlyArray<readonly [number, number]>, target: number): Steps {
  const toMs = FROM_MS + counts.length * HOUR_MS;
  return {
    fromMs: FROM_MS,
    stepMs: HOUR_MS,
    bad: Float64Array.from(counts, ([bad]) => bad + 0),
    total: Float64Array.from(counts, ([, total]) => total + 0),
    target,
    range: { fromMs: FROM_MS, toMs },
    readAtMs: toMs,
  };
}

const sent = (params: Record<string, string>) => new URLSearchParams(new URLSearchParams(params).toString());

it('brings each count through an address whole, so that figures are the same', () => {
  fc.assert(
    fc.property(pairs, fc.double({ min: 0.001, max: 0.99999, noNaN: true }), (counts, target) => {
      const steps = stepsOf(counts, target);
      const brought = stepsOfParams(sent(stepsParams(steps)));
      expect(brought).toEqual(steps);
      expect(brought && evaluateSteps(brought).figures).toEqual(evaluateSteps(steps).figures);
    })
  );
});

const whole = stepsParams(
  stepsOf(
    [
      [1, 200],
      [NaN, 100],
    ],
    0.99
  )
);

it.each`
  case                        | change
  ${'no counts'}              | ${{ bad: undefined }}
  ${'a count that is none'}   | ${{ total: '200_x' }}
  ${'one count cut off'}      | ${{ total: '200' }}
  ${'a target of all'}        | ${{ target: '1' }}
  ${'no times'}               | ${{ times: '' }}
  ${'a step of no width'}     | ${{ times: `${FROM_MS}_0_${FROM_MS}_${FROM_MS + 1}_${FROM_MS}` }}
  ${'no instant that is one'} | ${{ times: `1e300_1_${FROM_MS}_${FROM_MS + 1}_${FROM_MS}` }}
`('refuses $case', ({ change }) => {
  const params = Object.entries({ ...whole, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined
  );
  expect(stepsOfParams(sent(Object.fromEntries(params)))).toBeUndefined();
});

it('takes what is whole', () => {
  expect(stepsOfParams(sent(whole))).toMatchObject({ target: 0.99, stepMs: HOUR_MS });
});
