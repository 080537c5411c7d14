import { floorTo } from '../../../core/measure/align';
import type { Interval } from '../../../core/slo/answer';
import { union } from './intervals';
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
    return union([need]);
  }
  const revisit = (untilMs: number, ageMs: number): Interval => {
    const oldestEndMs = untilMs + widthMs;
    const due = oldestEndMs + ageMs + settleMs <= nowMs;
    const toMs = Math.min(chunk.settledUntilMs, floorTo(nowMs - ageMs, widthMs));
    return { fromMs: untilMs, toMs: due ? toMs : untilMs };
  };
  const stale = [
    { fromMs: need.fromMs, toMs: chunk.fromMs },
    { fromMs: chunk.settledUntilMs, toMs: need.toMs },
    revisit(chunk.hourUntilMs, hourMs),
    revisit(chunk.dayUntilMs, dayMs),
  ];
  return union(
    stale.map(({ fromMs, toMs }) => ({
      fromMs: Math.max(fromMs, need.fromMs),
      toMs: Math.min(toMs, need.toMs),
    }))
  );
}
