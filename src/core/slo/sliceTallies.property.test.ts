import fc from 'fast-check';
import { difference, tallyCells, type Tallies } from '../measure/tally';
import { sliceTallies } from './sliceTallies';
import type { SliceMethod } from './slo';

const MINUTE_MS = 60_000;
const START_MS = Date.UTC(2026, 10, 1);

const bucket = fc.record({
  total: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(0, NaN)),
  badShare: fc.double({ min: 0, max: 1, noNaN: true }),
  answered: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
});
const method = fc
  .record({ minutes: fc.constantFrom(1, 3, 5, 7, 12), sliceTarget: fc.constantFrom(0.5, 0.9, 1), mean: fc.boolean() })
  .map(({ minutes, sliceTarget, mean }): SliceMethod =>
    mean
      ? { kind: 'ratio-timeslices', sliceMs: minutes * MINUTE_MS }
      : { kind: 'timeslices', sliceMs: minutes * MINUTE_MS, sliceTarget }
  );
const policy = fc.constantFrom('ignore', 'good', 'bad', 'hold');
const buckets = fc.array(bucket, { minLength: 1, maxLength: 60 });

function talliesOf(given: Array<{ total: number; badShare: number; answered: boolean }>): Tallies {
  return tallyCells({
    edgesMs: Array.from({ length: given.length + 1 }, (_, i) => START_MS + i * MINUTE_MS),
    answeredBy: Uint16Array.from(given, ({ answered }) => (answered ? 1 : 0)),
    total: Array.from(given, ({ total, answered }) => (answered ? total : NaN)),
    event: Array.from(given, ({ total, badShare, answered }) => (answered ? total * badShare : NaN)),
    given: 'bad',
    births: undefined,
  });
}

it('stretches cut anywhere add up to the whole', () => {
  fc.assert(
    fc.property(buckets, method, policy, fc.nat(), (given, by, missingData, at) => {
      const { columns } = sliceTallies(talliesOf(given), by, missingData);
      const cut = at % (given.length + 1);
      for (const column of [columns.total, columns.bad, columns.countedMs]) {
        const parts = difference(column, 0, cut) + difference(column, cut, given.length);
        expect(parts).toBeCloseTo(difference(column, 0, given.length), 9);
      }
    })
  );
});

it('no stretch has more bad slices than slices, nor more slices than its time holds', () => {
  fc.assert(
    fc.property(buckets, method, policy, (given, by, missingData) => {
      const { columns } = sliceTallies(talliesOf(given), by, missingData);
      for (let cell = 0; cell < given.length; cell++) {
        const total = difference(columns.total, cell, cell + 1);
        const bad = difference(columns.bad, cell, cell + 1);
        expect(bad).toBeGreaterThanOrEqual(-1e-9);
        expect(bad).toBeLessThanOrEqual(total + 1e-9);
        expect(total * by.sliceMs).toBeLessThanOrEqual(difference(columns.countedMs, cell, cell + 1) + 1e-3);
      }
    })
  );
});

it('each whole slice counts 1 or not at all, by its own ratio alone', () => {
  fc.assert(
    fc.property(buckets, method, (given, by) => {
      const events = talliesOf(given);
      const { columns } = sliceTallies(events, by, 'ignore');
      const perSlice = by.sliceMs / MINUTE_MS;
      const lead = (perSlice - ((START_MS / MINUTE_MS) % perSlice)) % perSlice;
      for (let first = lead; first + perSlice <= given.length; first += perSlice) {
        const next = first + perSlice;
        const total = difference(events.columns.total, first, next);
        const isMissing = difference(events.columns.missingMs, first, next) > 0;
        const slices = difference(columns.total, first, next);
        expect(slices).toBeCloseTo(total > 0 && !isMissing ? 1 : 0, 9);
        if (slices > 0.5) {
          const badShare = difference(events.columns.bad, first, next) / total;
          const expected = by.kind === 'timeslices' ? Number(1 - badShare < by.sliceTarget - 1e-9) : badShare;
          expect(difference(columns.bad, first, next)).toBeCloseTo(expected, 6);
        }
      }
    })
  );
});

it('with equal traffic in all slices the mean of their ratios is the ratio of the events', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), (shares) => {
      const events = talliesOf(shares.map((badShare) => ({ total: 100, badShare, answered: true })));
      const { columns } = sliceTallies(events, { kind: 'ratio-timeslices', sliceMs: MINUTE_MS }, 'ignore');
      const end = shares.length;
      expect(difference(columns.bad, 0, end) / difference(columns.total, 0, end)).toBeCloseTo(
        difference(events.columns.bad, 0, end) / difference(events.columns.total, 0, end),
        9
      );
    })
  );
});
