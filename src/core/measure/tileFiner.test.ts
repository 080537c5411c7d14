import fc from 'fast-check';
import { tile, type TileOptions } from './tile';
import { tileFiner } from './tileFiner';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const widths = { wideMs: 6 * HOUR_MS, zoneMs: 15 * MINUTE_MS, narrowMs: 2 * MINUTE_MS };

function at(hour: number, minute = 0): number {
  return Date.UTC(2026, 10, 20, hour, minute);
}

const day = [{ widthMs: 6 * HOUR_MS, fromMs: at(0), toMs: at(24) }];

it.each`
  case                                            | moments                 | expected
  ${'a moment on an edge costs nothing'}          | ${[at(12)]}             | ${[[6 * HOUR_MS, 0, 24]]}
  ${'one on a quarter of an hour costs one cell'} | ${[at(13, 15)]}         | ${[[6 * HOUR_MS, 0, 12], [15 * MINUTE_MS, 12, 18], [6 * HOUR_MS, 18, 24]]}
  ${'any other has narrow ones around it'}        | ${[at(13, 8)]}          | ${[[6 * HOUR_MS, 0, 12], [15 * MINUTE_MS, 12, 13], [2 * MINUTE_MS, 13, 13.5], [15 * MINUTE_MS, 13.5, 18], [6 * HOUR_MS, 18, 24]]}
  ${'it is moved to the nearest narrow one'}      | ${[at(12, 0) + 20_000]} | ${[[6 * HOUR_MS, 0, 24]]}
`('$case', ({ moments, expected }) => {
  expect(
    tileFiner(day, moments, widths).map((run) => [
      run.widthMs,
      (run.fromMs - at(0)) / HOUR_MS,
      (run.toMs - at(0)) / HOUR_MS,
    ])
  ).toEqual(expected);
});

it('every moment lies on an edge, nothing overlaps, and the rest stays as it was', () => {
  const usual = fc.constantFrom(
    [1, 15, 60],
    [2, 15, 60],
    [5, 15, 360],
    [2, 15, 1440],
    [1, 1, 1],
    [2, 5, 5],
    [2, 5, 10]
  );
  const moment = fc.integer({ min: 0, max: 10 * 24 * 60 * 6 }).map((n) => at(0) + n * 10_000);
  fc.assert(
    fc.property(usual, fc.array(moment, { maxLength: 6 }), ([narrow = 1, zone = 1, wide = 1], moments) => {
      const finer = { wideMs: wide * MINUTE_MS, zoneMs: zone * MINUTE_MS, narrowMs: narrow * MINUTE_MS };
      const options: TileOptions = { ...finer, nowMs: at(12 * 24), settleMs: 0 };
      const runs = tile({ fromMs: at(0), toMs: at(10 * 24) }, options).runs;
      const cut = tileFiner(runs, moments, finer);
      expect(cut.at(0)?.fromMs).toBe(at(0));
      expect(cut.at(-1)?.toMs).toBe(at(10 * 24));
      cut.forEach((run, i) => {
        expect(run.fromMs % run.widthMs).toBe(0);
        expect(run.toMs % run.widthMs).toBe(0);
        expect(cut[i + 1]?.fromMs ?? run.toMs).toBe(run.toMs);
      });
      for (const ms of moments) {
        const holding = cut.find((run) => run.fromMs <= ms && run.toMs > ms);
        const byMs =
          holding === undefined ? 0 : Math.min(ms % holding.widthMs, holding.widthMs - (ms % holding.widthMs));
        expect(byMs).toBeLessThanOrEqual(finer.narrowMs / 2);
      }
      const finerMs = cut
        .filter(({ widthMs }) => widthMs < finer.wideMs)
        .reduce((sum, run) => sum + run.toMs - run.fromMs, 0);
      expect(finerMs).toBeLessThanOrEqual(moments.length * Math.max(finer.wideMs, 30 * MINUTE_MS));
    })
  );
});
