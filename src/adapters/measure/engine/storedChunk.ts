import type { BucketRequest, GroupCounts } from '../../../core/measure/bucket';
import { shortHash } from '../../../core/recorded/shortHash';
import type { ChunkAddress } from './chunkStore';

/** Raised whenever the meaning of a stored chunk changes; older ones are never read again. */
export const engineVersion = 2;

/** One query at one width, for one person in one organisation. */
export interface BucketQuery {
  dataSourceUid: string;
  widthMs: number;
  expr: string;
  language: BucketRequest['language'];
  /** Of all queries of one scope at one width. */
  stem: string;
  /** What tells it from others. */
  key: string;
  /** Which of its stem's queries are kept together. */
  shelf: string;
}

/** Settled buckets `[fromMs, settledUntilMs)` of one query within one chunk. */
export interface StoredChunk extends ChunkAddress {
  fromMs: number;
  settledUntilMs: number;
  /** Buckets before these were read when they were at least an hour, a day old. */
  hourUntilMs: number;
  dayUntilMs: number;
  /** When the oldest part was read. */
  readAtMs: number;
  /** `values[i]` starts at `fromMs + i·widthMs`. */
  groups: readonly GroupCounts[];
}

/**
 * `scope` is organisation, user, data source and its version: who may see the answer and what it came from. What one
 * scope asks of a data source at one width stands on 36 shelves, and a shelf's chunks with one start are a pack: few to
 * read for a list of many SLOs, and each holds little that the page of one has no need of.
 */
export function bucketQuery(request: BucketRequest, expr: string, scope: string): BucketQuery {
  const { dataSourceUid, widthMs, language } = request;
  const stem = `${scope}|${dataSourceUid}|${widthMs}|`;
  return { dataSourceUid, widthMs, expr, language, stem, key: stem + expr, shelf: shortHash(expr).slice(-1) };
}

/** Where a query's chunk is kept. */
export function addressOf({ stem, expr, shelf }: BucketQuery, chunkFromMs: number): ChunkAddress {
  const prefix = `${engineVersion}|${stem}${chunkFromMs}|`;
  return { key: prefix + expr, pack: prefix + shelf };
}

/** About the memory and disk that a chunk takes. */
export function bytesOf(chunk: StoredChunk): number {
  return chunk.groups.reduce((sum, group) => sum + group.values.byteLength + 100, 2 * chunk.key.length + 100);
}
