import type { StoredChunk } from './storedChunk';

/** One chunk asked for; all with the same prefix may be read at once. */
export interface ChunkAddress {
  key: string;
  prefix: string;
}

/** A place for settled chunks. It may forget at any time and never rejects: what it lacks is asked again. */
export interface ChunkStore {
  readMany(addresses: readonly ChunkAddress[]): Promise<Map<string, StoredChunk>>;
  writeMany(chunks: readonly StoredChunk[]): Promise<void>;
}
