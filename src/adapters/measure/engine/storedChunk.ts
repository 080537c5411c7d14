import type { BucketRequest, GroupCounts } from '../../../core/measure/bucket';
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
export interface StoredChunk {
  key: string;
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

/** Where a query's chunk is kept. The chunks of all queries with one data source, width and start share their prefix. */
export function addressOf(query: BucketQuery, chunkFromMs: number): ChunkAddress {
  const prefix = `${engineVersion}|${query.scope}|${query.dataSourceUid}|${query.widthMs}|${chunkFromMs}|`;
  return { key: prefix + query.expr, prefix };
}

export function queryKey(query: BucketQuery): string {
  return `${query.scope}|${query.dataSourceUid}|${query.widthMs}|${query.expr}`;
}

/** About the memory and disk that a chunk takes. */
export function bytesOf(chunk: StoredChunk): number {
  return chunk.groups.reduce((sum, group) => sum + group.values.byteLength + 100, 2 * chunk.key.length + 100);
}
