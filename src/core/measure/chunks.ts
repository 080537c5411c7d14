/** Buckets that are asked for and kept together, `[fromMs, toMs)` on a multiple of its own length in UTC. */
export interface Chunk {
  widthMs: number;
  fromMs: number;
  toMs: number;
}

const MINUTE_MS = 60_000;

/** Buckets of a chunk, by the buckets' width. docs/slo-maths.md §2 */
const BUCKETS_PER_CHUNK: ReadonlyMap<number, number> = new Map([
  [MINUTE_MS, 360],
  [2 * MINUTE_MS, 180],
  [5 * MINUTE_MS, 288],
  [15 * MINUTE_MS, 192],
  [60 * MINUTE_MS, 168],
  [360 * MINUTE_MS, 120],
  [1440 * MINUTE_MS, 64],
]);

const OTHER_BUCKETS_PER_CHUNK = 168;

/** Length of one chunk of buckets of `widthMs`. */
export function chunkLengthMs(widthMs: number): number {
  return widthMs * (BUCKETS_PER_CHUNK.get(widthMs) ?? OTHER_BUCKETS_PER_CHUNK);
}

/** The whole chunks that `[fromMs, toMs)` touches, oldest first. */
export function chunksOf(widthMs: number, fromMs: number, toMs: number): Chunk[] {
  const lengthMs = chunkLengthMs(widthMs);
  const chunks: Chunk[] = [];
  for (let startMs = Math.floor(fromMs / lengthMs) * lengthMs; startMs < toMs; startMs += lengthMs) {
    chunks.push({ widthMs, fromMs: startMs, toMs: startMs + lengthMs });
  }
  return fromMs < toMs ? chunks : [];
}
