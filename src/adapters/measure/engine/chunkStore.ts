import type { StoredChunk } from './storedChunk';

/** Where a chunk is kept: browsers take as long for a small record as for a larger one, so many chunks share a pack. */
export interface ChunkAddress {
  key: string;
  pack: string;
}

/** A place for settled chunks. It may forget at any time and never rejects: what it lacks is asked again. */
export interface ChunkStore {
  readMany(addresses: readonly ChunkAddress[]): Promise<Map<string, StoredChunk>>;
  writeMany(chunks: readonly StoredChunk[]): Promise<void>;
}
