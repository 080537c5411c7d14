import type { BucketRequest } from '../../../core/measure/bucket';
import { chunksOf, type Chunk } from '../../../core/measure/chunks';

/** What differs between data sources. docs/slo-maths.md §2, chunks */
export interface SourceRules {
  /** Buckets may still change for this long after their end. */
  settleMs: number;
  /** A request reaches over no more. */
  longestMs: number;
  /** Last buckets without any total may be kept so long after their end. */
  emptySettleMs: number;
}

const dayMs = 86_400_000;
/**
 * Lines reach Loki late, it refuses ranges of more than 721 h unless told otherwise, and it has no empty series. It tells
 * no time either: what a browser that is fast takes for time without lines may be yet to come.
 */
const loki: SourceRules = { settleMs: 3_600_000, longestMs: 30 * dayMs, emptySettleMs: dayMs };

/** `settleMs` is that of a Prometheus. */
export function rulesOf(language: BucketRequest['language'], settleMs: number): SourceRules {
  return language === 'logql' ? loki : { settleMs, longestMs: Infinity, emptySettleMs: Infinity };
}

/** What is asked at once: chunks as they are kept, cut where they are too long. */
export function askedChunks(widthMs: number, fromMs: number, toMs: number, { longestMs }: SourceRules): Chunk[] {
  const chunks = chunksOf(widthMs, fromMs, toMs);
  const cutMs = Math.max(1, Math.floor(longestMs / widthMs)) * widthMs;
  return chunks.flatMap((chunk) => {
    const parts: Chunk[] = [];
    for (let startMs = chunk.fromMs; startMs < chunk.toMs; startMs += cutMs) {
      parts.push({ widthMs, fromMs: startMs, toMs: Math.min(startMs + cutMs, chunk.toMs) });
    }
    return parts;
  });
}
