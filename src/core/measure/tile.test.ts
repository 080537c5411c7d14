import fc from 'fast-check';
import { tile, type TileOptions } from './tile';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const nowMs = Date.UTC(2026, 10, 21, 3, 7, 31);
const options: TileOptions = {
  wideMs: HOUR_MS,
  zoneMs: 15 * MINUTE_MS,
  narrowMs: 2 * MINUTE_MS,
  nowMs,
  settleMs: 10 * MINUTE_MS,
};

function at(day: number, hour: number, minute: number): number {
  return Date.UTC(2026, 10, day, hour, minute);
}

it('a window that ends now: 15 minutes at its start, wide buckets, narrow ones since more than an hour', () => {
  const { runs, movedMs } = tile({ fromMs: at(20, 3, 6), toMs: at(21, 3, 6) }, options);
  expect(runs).toEqual([
    { widthMs: HOUR_MS, fromMs: at(20, 3, 0), toMs: at(21, 2, 0) },
    { widthMs: 2 * MINUTE_MS, fromMs: at(21, 2, 0), toMs: at(21, 3, 6) },
  ]);
  expect(movedMs).toBe(6 * MINUTE_MS);
});

it('a day in Kathmandu is cut at its quarter of an hour on both sides', () => {
  expect(tile({ fromMs: at(18, 18, 15), toMs: at(19, 18, 15) }, { ...options, wideMs: 6 * HOUR_MS })).toEqual({
    runs: [
      { widthMs: 15 * MINUTE_MS, fromMs: at(18, 18, 15), toMs: at(19, 0, 0) },
      { widthMs: 6 * HOUR_MS, fromMs: at(19, 0, 0), toMs: at(19, 18, 0) },
      { widthMs: 15 * MINUTE_MS, fromMs: at(19, 18, 0), toMs: at(19, 18, 15) },
    ],
    movedMs: 0,
  });
});

it('cuts within the interval get narrower buckets around them', () => {
  const cutsMs = [at(19, 22, 30)];
  expect(tile({ fromMs: at(19, 0, 0), toMs: at(20, 12, 0) }, { ...options, cutsMs }).runs).toEqual([
    { widthMs: HOUR_MS, fromMs: at(19, 0, 0), toMs: at(19, 22, 0) },
    { widthMs: 15 * MINUTE_MS, fromMs: at(19, 22, 0), toMs: at(19, 23, 0) },
    { widthMs: HOUR_MS, fromMs: at(19, 23, 0), toMs: at(20, 12, 0) },
  ]);
});

it('covers exactly the interval but for movedMs, on multiples of each width, without gap or overlap', () => {
  const widths = fc.constantFrom([1, 15], [1, 5], [2, 5], [2, 15], [2, 60], [5, 60], [15, 360], [2, 1440], [1, 1]);
  fc.assert(
    fc.property(
      widths,
      fc.integer({ min: 0, max: 40 * 24 * 60 }),
      fc.integer({ min: 0, max: 40 * 24 * 60 }),
      fc.array(fc.integer({ min: 0, max: 40 * 24 * 60 }), { maxLength: 4 }),
      ([narrow = 1, wide = 1], a, b, cuts) => {
        const ago = (minutes: number): number => nowMs - minutes * MINUTE_MS;
        const narrowMs = narrow * MINUTE_MS;
        const wideMs = wide * MINUTE_MS;
        const fromMs = ago(Math.max(a, b));
        const toMs = Math.min(ago(Math.min(a, b)), Math.floor(nowMs / narrowMs) * narrowMs);
        const { runs, movedMs } = tile({ fromMs, toMs }, { ...options, narrowMs, wideMs, cutsMs: cuts.map(ago) });
        const first = runs[0];
        const last = runs.at(-1);
        if (first === undefined || last === undefined) {
          expect(toMs - fromMs).toBeLessThanOrEqual(Math.max(15 * MINUTE_MS, 2 * narrowMs));
          return;
        }
        expect(movedMs).toBeLessThanOrEqual(Math.max(7.5 * MINUTE_MS, narrowMs));
        expect(Math.abs(first.fromMs - fromMs)).toBeLessThanOrEqual(movedMs);
        expect(Math.abs(last.toMs - toMs)).toBeLessThanOrEqual(movedMs);
        runs.forEach((run, i) => {
          expect(run.fromMs % run.widthMs).toBe(0);
          expect(run.toMs % run.widthMs).toBe(0);
          expect(run.toMs).toBeGreaterThan(run.fromMs);
          expect(runs[i + 1]?.fromMs ?? run.toMs).toBe(run.toMs);
        });
      }
    )
  );
});
