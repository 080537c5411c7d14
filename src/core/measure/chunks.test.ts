import fc from 'fast-check';
import { chunkLengthMs, chunksOf } from './chunks';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

it.each`
  width   | buckets
  ${1}    | ${360}
  ${2}    | ${180}
  ${5}    | ${288}
  ${15}   | ${192}
  ${60}   | ${168}
  ${360}  | ${120}
  ${1440} | ${64}
`('a chunk of $width minute buckets has $buckets', ({ width, buckets }) => {
  expect(chunkLengthMs(width * MINUTE_MS)).toBe(width * buckets * MINUTE_MS);
});

it('chunks lie on multiples of their length and cover the range, each of them needed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2, 5, 15, 60, 360, 1440),
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 1, max: 1e5 }),
      (width, start, length) => {
        const fromMs = start * MINUTE_MS;
        const toMs = fromMs + length * MINUTE_MS;
        const chunks = chunksOf(width * MINUTE_MS, fromMs, toMs);
        const lengthMs = chunkLengthMs(width * MINUTE_MS);
        expect(chunks[0]?.fromMs).toBeLessThanOrEqual(fromMs);
        expect(chunks[0]?.toMs).toBeGreaterThan(fromMs);
        expect(chunks.at(-1)?.fromMs).toBeLessThan(toMs);
        expect(chunks.at(-1)?.toMs).toBeGreaterThanOrEqual(toMs);
        chunks.forEach((chunk, i) => {
          expect(chunk.fromMs % lengthMs).toBe(0);
          expect(chunk.toMs - chunk.fromMs).toBe(lengthMs);
          expect(chunks[i + 1]?.fromMs ?? chunk.toMs).toBe(chunk.toMs);
        });
      }
    )
  );
});

it('nothing is no chunk', () => {
  expect(chunksOf(HOUR_MS, HOUR_MS, HOUR_MS)).toEqual([]);
});
