import fc from 'fast-check';
import { sureBounds } from './sureBounds';

it.each`
  value        | below       | above
  ${0.3}       | ${0.25}     | ${0.5}
  ${0.25}      | ${0.25}     | ${0.25}
  ${1}         | ${1}        | ${1}
  ${1000}      | ${512}      | ${1024}
  ${2 ** -20}  | ${2 ** -20} | ${2 ** -20}
  ${0.7071068} | ${0.5}      | ${1}
`('$value lies from $below to $above', ({ value, below, above }) => {
  expect(sureBounds(value)).toEqual({ below, above });
});

it('holds any value between neighbouring powers of two', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (value) => {
      const { below, above } = sureBounds(value);
      expect(below).toBeLessThanOrEqual(value);
      expect(above).toBeGreaterThanOrEqual(value);
      expect([1, 2]).toContain(above / below);
    })
  );
});
