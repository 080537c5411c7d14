import type { DBSchema, IDBPDatabase } from 'idb';

import { lazyDatabase } from '../../documents/local/lazyDatabase';
import type { ChunkAddress, ChunkStore } from './chunkStore';
import { bytesOf, type StoredChunk } from './storedChunk';

interface Schema extends DBSchema {
  chunks: { key: string; value: StoredChunk };
  /** Apart from the chunks, so that finding the oldest reads little. */
  sizes: { key: string; value: { key: string; bytes: number; writtenAtMs: number } };
}

export const databaseName = 'headroom-buckets';
const databaseVersion = 1;
/** From so many chunks with one prefix, reading all of them at once is faster than one by one. */
const readTogetherFrom = 2;
const pruneEveryMs = 60_000;

/** Chunks on disk, the oldest out at `maxBytes`. Where the browser offers no database it is empty and keeps nothing. */
export function indexedDbChunkStore({ maxBytes = 200 * 1024 * 1024, nowMs = Date.now } = {}): ChunkStore {
  const database = lazyDatabase<Schema>(databaseName, databaseVersion, (created) => {
    for (const name of [...created.objectStoreNames]) {
      created.deleteObjectStore(name);
    }
    created.createObjectStore('chunks', { keyPath: 'key' });
    created.createObjectStore('sizes', { keyPath: 'key' });
  });
  let isUsable = true;
  let prunedAtMs = -Infinity;
  const giveUp = () => {
    isUsable = false;
    return undefined;
  };
  /** Undefined in private mode, without space, with a newer version in use. */
  const open = async () => (isUsable ? database().catch(giveUp) : undefined);

  return {
    async readMany(addresses) {
      const db = await open();
      try {
        return db ? await readFrom(db, addresses) : new Map();
      } catch {
        giveUp(); // a database that cannot be read is as good as none
        return new Map();
      }
    },
    async writeMany(chunks) {
      const db = await open();
      if (!db || chunks.length === 0) {
        return;
      }
      try {
        await writeTo(db, chunks, nowMs());
        if (nowMs() - prunedAtMs >= pruneEveryMs) {
          prunedAtMs = nowMs();
          await prune(db, maxBytes);
        }
      } catch {
        giveUp(); // full or broken: memory only from here on
      }
    },
  };
}

async function readFrom(
  db: IDBPDatabase<Schema>,
  addresses: readonly ChunkAddress[]
): Promise<Map<string, StoredChunk>> {
  const wanted = new Set(addresses.map(({ key }) => key));
  const byPrefix = new Map<string, string[]>();
  for (const { key, prefix } of addresses) {
    const keys = byPrefix.get(prefix);
    keys ? keys.push(key) : byPrefix.set(prefix, [key]);
  }
  const store = db.transaction('chunks').store;
  const reads = [...byPrefix].map(([prefix, keys]) =>
    keys.length < readTogetherFrom
      ? Promise.all(keys.map((key) => store.get(key)))
      : store.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))
  );
  const found = new Map<string, StoredChunk>();
  for (const chunk of (await Promise.all(reads)).flat()) {
    if (chunk && wanted.has(chunk.key) && isWhole(chunk)) {
      found.set(chunk.key, chunk);
    }
  }
  return found;
}

function isWhole(chunk: StoredChunk): boolean {
  return (
    [chunk.fromMs, chunk.settledUntilMs, chunk.hourUntilMs, chunk.dayUntilMs, chunk.readAtMs].every(Number.isFinite) &&
    Array.isArray(chunk.groups) &&
    chunk.groups.every(({ labels, values }) => typeof labels === 'object' && ArrayBuffer.isView(values))
  );
}

async function writeTo(db: IDBPDatabase<Schema>, chunks: readonly StoredChunk[], writtenAtMs: number): Promise<void> {
  const transaction = db.transaction(['chunks', 'sizes'], 'readwrite');
  const writes = chunks.flatMap((chunk) => [
    transaction.objectStore('chunks').put(chunk),
    transaction.objectStore('sizes').put({ key: chunk.key, bytes: bytesOf(chunk), writtenAtMs }),
  ]);
  await Promise.all([...writes, transaction.done]);
}

async function prune(db: IDBPDatabase<Schema>, maxBytes: number): Promise<void> {
  const sizes = await db.getAll('sizes');
  let bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  if (bytes <= maxBytes) {
    return;
  }
  const transaction = db.transaction(['chunks', 'sizes'], 'readwrite');
  const deletions: Array<Promise<void>> = [];
  for (const { key, bytes: size } of sizes.sort((a, b) => a.writtenAtMs - b.writtenAtMs)) {
    if (bytes <= 0.9 * maxBytes) {
      break;
    }
    bytes -= size;
    deletions.push(transaction.objectStore('chunks').delete(key), transaction.objectStore('sizes').delete(key));
  }
  await Promise.all([...deletions, transaction.done]);
}
