import fc from 'fast-check';
import { formatTargetPercent, parseTarget } from './parseTarget';

it.each`
  typed         | expected
  ${'99.9'}     | ${{ ok: true, value: 0.999 }}
  ${' 99.95 %'} | ${{ ok: true, value: 0.9995 }}
  ${'99,5'}     | ${{ ok: true, value: 0.995 }}
  ${'99.999'}   | ${{ ok: true, value: 0.99999 }}
  ${'100'}      | ${{ ok: false, code: 'out-of-range' }}
  ${'0'}        | ${{ ok: false, code: 'out-of-range' }}
  ${'-1'}       | ${{ ok: false, code: 'not-a-number' }}
  ${''}         | ${{ ok: false, code: 'not-a-number' }}
  ${'1e1'}      | ${{ ok: false, code: 'not-a-number' }}
  ${'99.9.9'}   | ${{ ok: false, code: 'not-a-number' }}
`('reads "$typed"', ({ typed, expected }) => {
  expect(parseTarget(typed)).toEqual(expected);
});

it('writes every target so that it reads back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (tenMillionths) => {
      const target = tenMillionths / 10_000_000;
      expect(parseTarget(formatTargetPercent(target))).toEqual({ ok: true, value: target });
    })
  );
});
