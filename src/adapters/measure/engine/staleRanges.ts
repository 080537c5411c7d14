import { floorTo } from '../../../core/measure/align';
import type { Interval } from '../../../core/slo/answer';
import { overlap, union } from './intervals';
import type { StoredChunk } from './storedChunk';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/**
 * What of `need` has to be asked although `chunk` is stored: parts it lacks, what was not settled, and what was read
 * so young that late data may have come since (once after an hour, once after a day). docs/slo-maths.md §2, chunks
 */
export function staleRanges(
  chunk: StoredChunk | undefined,
  need: Interval,
  { widthMs, nowMs, settleMs }: { widthMs: number; nowMs: number; settleMs: number }
): Interval[] {
  if (!chunk) {
    return [need];
  }
  const stale: Interval[] = []; // filled only with what is stale: a long list asks for thousands of chunks, mostly in vain
  const add = (fromMs: number, toMs: number) => {
    const part = overlap({ fromMs, toMs }, need);
    part && stale.push(part);
  };
  const revisit = (untilMs: number, ageMs: number) => {
    const oldestEndMs = untilMs + widthMs;
    if (oldestEndMs + ageMs + settleMs <= nowMs) {
      add(untilMs, Math.min(chunk.settledUntilMs, floorTo(nowMs - ageMs, widthMs)));
    }
  };
  add(need.fromMs, chunk.fromMs);
  add(chunk.settledUntilMs, need.toMs);
  revisit(chunk.hourUntilMs, hourMs);
  revisit(chunk.dayUntilMs, dayMs);
  return union(stale);
}
