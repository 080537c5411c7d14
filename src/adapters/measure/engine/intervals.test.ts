import fc from 'fast-check';

import type { Interval } from '../../../core/slo/answer';
import { overlap, subtract, union } from './intervals';

const interval = fc.tuple(fc.nat(60), fc.nat(20)).map(([fromMs, length]) => ({ fromMs, toMs: fromMs + length }));
const moments = (intervals: readonly Interval[]) =>
  new Set(intervals.flatMap(({ fromMs, toMs }) => Array.from({ length: toMs - fromMs }, (_, i) => fromMs + i)));

it('union keeps every moment once, sorted and apart', () => {
  fc.assert(
    fc.property(fc.array(interval), (intervals) => {
      const merged = union(intervals);
      expect([...moments(merged)].sort()).toEqual([...moments(intervals)].sort());
      merged.slice(1).forEach((one, i) => expect(one.fromMs).toBeGreaterThan(merged[i]?.toMs ?? Infinity));
    })
  );
});

it('subtract leaves the moments that were not taken', () => {
  fc.assert(
    fc.property(fc.array(interval), fc.array(interval), (intervals, taken) => {
      const gone = moments(taken);
      expect([...moments(subtract(intervals, taken))].sort()).toEqual(
        [...moments(intervals)].filter((moment) => !gone.has(moment)).sort()
      );
    })
  );
});

it.each`
  a                         | b                         | expected
  ${{ fromMs: 0, toMs: 5 }} | ${{ fromMs: 3, toMs: 9 }} | ${{ fromMs: 3, toMs: 5 }}
  ${{ fromMs: 0, toMs: 5 }} | ${{ fromMs: 5, toMs: 9 }} | ${undefined}
`('overlap of $a and $b', ({ a, b, expected }) => {
  expect(overlap(a, b)).toEqual(expected);
});
