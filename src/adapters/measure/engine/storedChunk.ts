import type { BucketRequest, GroupCounts } from '../../../core/measure/bucket';
import { shortHash } from '../../../core/recorded/shortHash';
import type { ChunkAddress } from './chunkStore';

/** Raised whenever the meaning of a stored chunk changes; older ones are never read again. */
export const engineVersion = 2;

/** One query at one width, for one person in one organisation. */
export interface BucketQuery {
  /** Organisation, user, data source and its version: who may see the answer and what it came from. */
  scope: string;
  dataSourceUid: string;
  widthMs: number;
  expr: string;
  language?: BucketRequest['language'];
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
 * Where a query's chunk is kept: in one of 36 packs for all queries with one data source, width and start. These are few
 * to read for a list of many SLOs, and hold few chunks that the page of one has no need of.
 */
export function addressOf(query: BucketQuery, chunkFromMs: number): ChunkAddress {
  const prefix = `${engineVersion}|${query.scope}|${query.dataSourceUid}|${query.widthMs}|${chunkFromMs}|`;
  return { key: prefix + query.expr, pack: prefix + shortHash(query.expr).slice(-1) };
}

export function queryKey(query: BucketQuery): string {
  return `${query.scope}|${query.dataSourceUid}|${query.widthMs}|${query.expr}`;
}

/** About the memory and disk that a chunk takes. */
export function bytesOf(chunk: StoredChunk): number {
  return chunk.groups.reduce((sum, group) => sum + group.values.byteLength + 100, 2 * chunk.key.length + 100);
}
