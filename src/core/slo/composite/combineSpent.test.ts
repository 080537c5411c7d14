import fc from 'fast-check';
import { badShareOf, combineSpent, type PartSpent } from './combineSpent';

const part = (spent: number, change: Partial<PartSpent> = {}): PartSpent => ({
  weight: 1,
  target: 0.99,
  spent,
  ...change,
});

it.each`
  case                                     | parts                                      | spent
  ${'equal weights'}                       | ${[part(0.2), part(0.6)]}                  | ${0.4}
  ${'a heavy part'}                        | ${[part(0.2, { weight: 3 }), part(0.6)]}   | ${0.3}
  ${'each by its own target'}              | ${[part(0.2, { target: 0.5 }), part(0.6)]} | ${0.4}
  ${'debt of one is made up by the other'} | ${[part(1.5), part(0.1)]}                  | ${0.8}
  ${'one alone'}                           | ${[part(0.7, { weight: 5 })]}              | ${0.7}
`('weighted, $case: $spent', ({ parts, spent }) => {
  const range = combineSpent('weighted', 0.9, parts);
  expect(range.spent).toBeCloseTo(spent, 12);
  expect([range.atLeast, range.atMost]).toEqual([range.spent, range.spent]);
});

it('a critical path of 1 % and 2 % bad: 2.98 % independently, 2 % together, 3 % never together', () => {
  const range = combineSpent('criticalPath', 0.9, [part(1), part(2)]);
  expect(range.spent).toBeCloseTo(0.298, 12);
  expect(range.atLeast).toBeCloseTo(0.2, 12);
  expect(range.atMost).toBeCloseTo(0.3, 12);
});

it('more than everything cannot be bad', () => {
  const range = combineSpent('criticalPath', 0.9, [part(70), part(60), part(200)]);
  expect(range.atMost).toBeCloseTo(10, 12);
  expect(range.spent).toBeCloseTo(10, 12);
});

const target = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const anyPart = fc.record({
  weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
  target,
  badShare: fc.double({ min: 0, max: 1, noNaN: true }),
});
const anyParts = fc.array(anyPart, { minLength: 1, maxLength: 6 }).map((parts) =>
  parts.map(({ weight, target: own, badShare }): PartSpent => ({
    weight,
    target: own,
    spent: badShare / (1 - own),
  }))
);

const SLACK = 1e-9;

it('a critical path lies between its bounds, and is the product of the ratios', () => {
  fc.assert(
    fc.property(target, anyParts, (own, parts) => {
      const { spent, atLeast, atMost } = combineSpent('criticalPath', own, parts);
      const ratios = parts.map((one) => 1 - badShareOf(one));
      const ratioAt = (spentThere: number) => 1 - spentThere * (1 - own);
      expect(atLeast).toBeLessThanOrEqual(spent * (1 + SLACK) + SLACK);
      expect(spent).toBeLessThanOrEqual(atMost * (1 + SLACK) + SLACK);
      expect(ratioAt(spent)).toBeCloseTo(
        ratios.reduce((product, ratio) => product * ratio, 1),
        9
      );
      expect(ratioAt(atLeast)).toBeCloseTo(Math.min(...ratios), 9);
      expect(ratioAt(atMost)).toBeCloseTo(Math.max(0, 1 - ratios.reduce((sum, ratio) => sum + 1 - ratio, 0)), 9);
    })
  );
});

it('events of parts that fail in any way share stay within the bounds', () => {
  const events = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(events, (bad) => {
      const share = (isBad: (one: [boolean, boolean, boolean]) => boolean) => bad.filter(isBad).length / bad.length;
      const parts = [0, 1, 2].map((i) => part(share((one) => one[i] === true) / 0.01));
      const { atLeast, atMost } = combineSpent('criticalPath', 0.99, parts);
      const truth = share((one) => one.includes(true)) / 0.01;
      expect(truth).toBeGreaterThanOrEqual(atLeast - SLACK);
      expect(truth).toBeLessThanOrEqual(atMost + SLACK);
    })
  );
});

it('a weighted mean lies among its parts, whatever the scale of the weights', () => {
  fc.assert(
    fc.property(target, anyParts, fc.double({ min: 0.1, max: 10, noNaN: true }), (own, parts, scale) => {
      const { spent } = combineSpent('weighted', own, parts);
      const scaled = parts.map((one) => ({ ...one, weight: one.weight * scale }));
      const all = parts.map((one) => one.spent);
      expect(spent).toBeGreaterThanOrEqual(Math.min(...all) * (1 - SLACK) - SLACK);
      expect(spent).toBeLessThanOrEqual(Math.max(...all) * (1 + SLACK) + SLACK);
      expect(combineSpent('weighted', own, scaled).spent).toBeCloseTo(spent, 6);
    })
  );
});

it('one part more never leaves more of a critical path', () => {
  fc.assert(
    fc.property(target, anyParts, anyParts, (own, parts, more) => {
      const fewer = combineSpent('criticalPath', own, parts);
      const all = combineSpent('criticalPath', own, [...parts, ...more]);
      expect(all.spent).toBeGreaterThanOrEqual(fewer.spent * (1 - SLACK) - SLACK);
      expect(all.atLeast).toBeGreaterThanOrEqual(fewer.atLeast * (1 - SLACK) - SLACK);
    })
  );
});
