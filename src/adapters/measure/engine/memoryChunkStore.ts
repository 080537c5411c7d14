import type { ChunkStore } from './chunkStore';
import { bytesOf, type StoredChunk } from './storedChunk';

/** Keeps the chunks used last, and reads others from the store behind it. */
export function memoryChunkStore(behind: ChunkStore | undefined, maxBytes = 64 * 1024 * 1024): ChunkStore {
  const chunks = new Map<string, StoredChunk>(); // in the order of last use
  let bytes = 0;

  const forget = (key: string) => {
    const chunk = chunks.get(key);
    bytes -= chunk ? bytesOf(chunk) : 0;
    chunks.delete(key);
  };
  const remember = (chunk: StoredChunk) => {
    forget(chunk.key);
    chunks.set(chunk.key, chunk);
    bytes += bytesOf(chunk);
    for (const oldest of chunks.keys()) {
      if (bytes <= maxBytes || oldest === chunk.key) {
        break;
      }
      forget(oldest);
    }
  };

  return {
    async readMany(addresses) {
      const found = new Map<string, StoredChunk>();
      const unknown = addresses.filter(({ key }) => {
        const chunk = chunks.get(key);
        if (chunk) {
          remember(chunk);
          found.set(key, chunk);
        }
        return !chunk;
      });
      const read = behind && unknown.length > 0 ? await behind.readMany(unknown) : [];
      for (const [key, chunk] of read) {
        remember(chunk);
        found.set(key, chunk);
      }
      return found;
    },
    async writeMany(written) {
      written.forEach(remember);
      await behind?.writeMany(written);
    },
  };
}
