import fc from 'fast-check';

import type { BucketRequest } from '../measure/bucket';
import type { Interval } from '../slo/answer';
import type { RecordedSeries } from './recordedSeries';
import { withRecorded } from './withRecorded';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const series: RecordedSeries = {
  source: 'headroom',
  holds: 'events',
  fits: (widthMs) => widthMs % (5 * MINUTE_MS) === 0,
  queries: () => ({ bad: 'recorded_bad', total: 'recorded_total' }),
  blockMs: 6 * HOUR_MS,
  coverage: 'covered',
};

function request(fromMs: number, toMs: number, widthMs: number): BucketRequest {
  return {
    dataSourceUid: 'prometheus',
    fromMs,
    toMs,
    widthMs,
    queries: { bad: 'bad', total: 'total', births: 'births' },
  };
}

function place(
  requests: readonly BucketRequest[],
  covered: ReadonlyArray<readonly [number, number]>,
  exclusions: readonly Interval[] = []
) {
  const stretches = covered.map(([fromMs, toMs]) => ({ fromMs, toMs }));
  return withRecorded({ requests, exclusions }, series, stretches);
}

const spans = (requests: readonly BucketRequest[]) =>
  [...requests]
    .sort((a, b) => a.fromMs - b.fromMs)
    .map(({ fromMs, toMs, recorded = 'raw' }) => [recorded, fromMs / HOUR_MS, toMs / HOUR_MS]);

it.each`
  case                                     | width | from | to    | covered                                   | expected
  ${'all of it'}                           | ${1}  | ${0} | ${24} | ${[[0, 24]]}                              | ${[['headroom', 0, 24]]}
  ${'a hole amid'}                         | ${1}  | ${0} | ${24} | ${[[0, 6], [12, 24]]}                     | ${[['headroom', 0, 6], ['raw', 6, 12], ['headroom', 12, 24]]}
  ${'before and after'}                    | ${1}  | ${3} | ${20} | ${[[6, 18]]}                              | ${[['raw', 3, 6], ['headroom', 6, 18], ['raw', 18, 20]]}
  ${'whole buckets only'}                  | ${24} | ${0} | ${72} | ${[[6, 54]]}                              | ${[['raw', 0, 24], ['headroom', 24, 48], ['raw', 48, 72]]}
  ${'no bucket fits in'}                   | ${24} | ${0} | ${24} | ${[[6, 18]]}                              | ${[['raw', 0, 24]]}
  ${'the three longest of many stretches'} | ${6}  | ${0} | ${72} | ${[[0, 6], [12, 24], [30, 42], [48, 60]]} | ${[['raw', 0, 12], ['headroom', 12, 24], ['raw', 24, 30], ['headroom', 30, 42], ['raw', 42, 48], ['headroom', 48, 60], ['raw', 60, 72]]}
`('$case', ({ width, from, to, covered, expected }) => {
  const hours = covered.map(([a, b]: [number, number]) => [a * HOUR_MS, b * HOUR_MS]);
  const { requests } = place([request(from * HOUR_MS, to * HOUR_MS, width * HOUR_MS)], hours);
  expect(spans(requests)).toEqual(expected);
});

it('buckets narrower than recorded steps are raw, and so are those beside the edges of an exclusion', () => {
  const cutMs = 9 * HOUR_MS + 7 * MINUTE_MS;
  const exclusion = { fromMs: cutMs, toMs: 12 * HOUR_MS };
  const asked = [
    request(0, 9 * HOUR_MS, HOUR_MS),
    request(9 * HOUR_MS, 9 * HOUR_MS + 15 * MINUTE_MS, MINUTE_MS),
    request(9 * HOUR_MS + 15 * MINUTE_MS, 10 * HOUR_MS, 15 * MINUTE_MS),
    request(10 * HOUR_MS, 24 * HOUR_MS, HOUR_MS),
  ];
  expect(spans(place(asked, [[0, DAY_MS]], [exclusion]).requests)).toEqual([
    ['headroom', 0, 9],
    ['raw', 9, 9.25],
    ['headroom', 9.25, 10],
    ['headroom', 10, 11],
    ['raw', 11, 13],
    ['headroom', 13, 24],
  ]);
});

it('asks first values of raw series all the same, and tells of the stretches', () => {
  const { requests, recorded } = place([request(0, DAY_MS, HOUR_MS)], [[0, 6 * HOUR_MS]]);
  expect(requests.map(({ queries }) => queries)).toEqual([
    { bad: 'bad', total: 'total', births: 'births' },
    { bad: 'recorded_bad', total: 'recorded_total', births: 'births' },
  ]);
  expect(recorded).toEqual({ kind: 'used', source: 'headroom', ranges: [{ fromMs: 0, toMs: 6 * HOUR_MS }] });
});

it.each`
  widthMs      | covered           | why
  ${MINUTE_MS} | ${[[0, DAY_MS]]}  | ${'nothing-fits'}
  ${HOUR_MS}   | ${[]}             | ${'nothing-covered'}
  ${HOUR_MS}   | ${[[-DAY_MS, 0]]} | ${'nothing-covered'}
`('$why: the plan stays as it is', ({ widthMs, covered, why }) => {
  const asked = [request(0, DAY_MS, widthMs)];
  const { requests, recorded } = place(asked, covered);
  expect(requests).toEqual(asked);
  expect(recorded).toEqual({ kind: 'raw', source: 'headroom', why });
});

it('whatever is covered and excluded, each bucket is asked once, and recorded only where it is covered and clear', () => {
  const hour = fc.integer({ min: -10, max: 110 });
  const stretch = fc
    .tuple(hour, hour)
    .map(([a, b]) => ({ fromMs: Math.min(a, b) * HOUR_MS, toMs: Math.max(a, b) * HOUR_MS }));
  const minutes = fc.integer({ min: 0, max: 6_000 });
  const excluded = fc.tuple(minutes, minutes).map(([a, b]) => ({ fromMs: a * MINUTE_MS, toMs: (a + b) * MINUTE_MS }));
  fc.assert(
    fc.property(
      fc.array(stretch, { maxLength: 4 }),
      fc.array(excluded, { maxLength: 3 }),
      fc.constantFrom(5 * MINUTE_MS, HOUR_MS, 5 * HOUR_MS),
      (mayOverlap, exclusions, widthMs) => {
        const covered = [...mayOverlap]
          .sort((a, b) => a.fromMs - b.fromMs)
          .filter(
            ({ fromMs, toMs }, index, all) => fromMs < toMs && all.slice(0, index).every((other) => other.toMs < fromMs)
          );
        const whole = request(0, 100 * HOUR_MS, widthMs);
        const { requests } = withRecorded({ requests: [whole], exclusions }, series, covered);
        const parts = [...requests].sort((a, b) => a.fromMs - b.fromMs);
        expect(parts[0]?.fromMs).toBe(0);
        expect(parts.at(-1)?.toMs).toBe(100 * HOUR_MS);
        parts.slice(1).forEach(({ fromMs }, index) => expect(fromMs).toBe(parts[index]?.toMs));
        for (const { fromMs, toMs, recorded } of parts) {
          expect([fromMs % widthMs, toMs % widthMs]).toEqual([0, 0]);
          if (recorded !== undefined) {
            expect(covered.some((one) => one.fromMs <= fromMs && toMs <= one.toMs)).toBe(true);
            const edgesMs = exclusions.flatMap((one) => [one.fromMs, one.toMs]);
            expect(edgesMs.filter((ms) => ms >= fromMs && ms <= toMs)).toEqual([]);
          }
        }
      }
    )
  );
});
