import fc from 'fast-check';
import { sliceWidths } from './sliceWidths';

const MINUTE_MS = 60_000;

it.each`
  slice  | picture | scrapeSeconds | wide  | zone  | narrow
  ${5}   | ${60}   | ${15}         | ${5}  | ${5}  | ${1}
  ${5}   | ${60}   | ${30}         | ${5}  | ${5}  | ${5}
  ${60}  | ${60}   | ${15}         | ${60} | ${15} | ${1}
  ${60}  | ${360}  | ${15}         | ${60} | ${15} | ${1}
  ${360} | ${60}   | ${15}         | ${60} | ${15} | ${1}
  ${90}  | ${60}   | ${15}         | ${15} | ${15} | ${1}
  ${1}   | ${60}   | ${30}         | ${1}  | ${1}  | ${1}
  ${61}  | ${60}   | ${30}         | ${61} | ${61} | ${61}
`('slices of $slice min, picture $picture, scrapes of $scrapeSeconds s', (row) => {
  expect(sliceWidths(row.slice * MINUTE_MS, row.picture * MINUTE_MS, row.scrapeSeconds * 1000)).toEqual({
    wideMs: row.wide * MINUTE_MS,
    zoneMs: row.zone * MINUTE_MS,
    narrowMs: row.narrow * MINUTE_MS,
  });
});

it('every slice is whole buckets, and wide ones whole zone ones', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1440 }),
      fc.constantFrom(1, 5, 15, 60, 360, 1440),
      fc.constantFrom(5, 15, 30, 60, 120),
      (slice, picture, scrapeSeconds) => {
        const sliceMs = slice * MINUTE_MS;
        const { wideMs, zoneMs, narrowMs } = sliceWidths(sliceMs, picture * MINUTE_MS, scrapeSeconds * 1000);
        expect([sliceMs % wideMs, sliceMs % narrowMs, wideMs % zoneMs]).toEqual([0, 0, 0]);
      }
    )
  );
});
