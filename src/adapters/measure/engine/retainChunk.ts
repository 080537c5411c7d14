import { floorTo } from '../../../core/measure/align';
import type { Interval } from '../../../core/slo/answer';
import type { ChunkAddress } from './chunkStore';
import { cell, Sheet } from './sheet';
import { dayMs, hourMs } from './staleRanges';
import type { StoredChunk } from './storedChunk';

/** What is known when a request's part in one chunk is complete. */
export interface CompletedPart extends ChunkAddress {
  /** The request's range within the chunk. */
  part: Interval;
  sheet: Sheet;
  /** Buckets that end after this are not kept: not settled, or the last ones without a total. */
  keepUntilMs: number;
  readAtMs: number;
}

/** The chunk to store from now on; undefined where there is nothing to keep. */
export function retainChunk(old: StoredChunk | undefined, completed: CompletedPart): StoredChunk | undefined {
  const { key, pack, part, sheet, readAtMs } = completed;
  const keepUntilMs = Math.min(completed.keepUntilMs, part.toMs);
  if (keepUntilMs <= part.fromMs || (old && !touches(old, part))) {
    return old;
  }
  const fromMs = old ? Math.min(part.fromMs, old.fromMs) : part.fromMs;
  const settledUntilMs = keepUntilMs === part.toMs ? Math.max(keepUntilMs, old?.settledUntilMs ?? 0) : keepUntilMs;
  return {
    key,
    pack,
    fromMs,
    settledUntilMs,
    hourUntilMs: readUntil(old, completed, fromMs, settledUntilMs, 'hourUntilMs', hourMs),
    dayUntilMs: readUntil(old, completed, fromMs, settledUntilMs, 'dayUntilMs', dayMs),
    readAtMs: Math.min(readAtMs, sheet.readAtMs, old?.readAtMs ?? Infinity),
    groups: joined(old, completed, { fromMs, toMs: settledUntilMs }),
  };
}

/** Stored buckets stay without a hole: what lies apart from them is not kept. */
function touches(old: StoredChunk, part: Interval): boolean {
  return part.fromMs <= old.settledUntilMs && part.toMs >= old.fromMs;
}

/** The old chunk's counts outside the part and the sheet's within. */
function joined(old: StoredChunk | undefined, { part, sheet }: CompletedPart, range: Interval) {
  const whole = new Sheet(range, sheet.widthMs);
  if (old) {
    whole.fill({ fromMs: old.fromMs, toMs: old.settledUntilMs }, old.fromMs, old.groups, cell.cached, old.readAtMs);
  }
  whole.fill(part, sheet.range.fromMs, sheet.groups(), cell.fresh, 0);
  return whole.lend();
}

/** Moves a mark forward over buckets that were read just now and are old enough. */
function readUntil(
  old: StoredChunk | undefined,
  { part, sheet, readAtMs }: CompletedPart,
  fromMs: number,
  settledUntilMs: number,
  mark: 'hourUntilMs' | 'dayUntilMs',
  ageMs: number
): number {
  const known = old && old[mark] > old.fromMs ? old[mark] : fromMs;
  const limitMs = Math.min(settledUntilMs, floorTo(readAtMs - ageMs, sheet.widthMs));
  // What nobody's window reaches any more is not asked again.
  let untilMs = Math.max(known, part.fromMs);
  while (untilMs < limitMs && sheet.cells[sheet.indexOf(untilMs)] === cell.fresh) {
    untilMs += sheet.widthMs;
  }
  return Math.min(untilMs, settledUntilMs);
}
