import type { DBSchema, IDBPDatabase } from 'idb';

import { lazyDatabase } from '../../documents/local/lazyDatabase';
import type { ChunkAddress, ChunkStore } from './chunkStore';
import { bytesOf, type StoredChunk } from './storedChunk';

interface Schema extends DBSchema {
  packs: { key: string; value: { key: string; chunks: readonly StoredChunk[] } };
  /** Apart from the packs, so that finding the oldest reads little. */
  sizes: { key: string; value: { key: string; bytes: number; writtenAtMs: number } };
}

export const databaseName = 'headroom-buckets';
const databaseVersion = 2;
const stores = ['packs', 'sizes'] as const;
const pruneEveryMs = 60_000;

/** Chunks on disk, the oldest out at `maxBytes`. Where the browser offers no database it is empty and keeps nothing. */
export function indexedDbChunkStore({ maxBytes = 200 * 1024 * 1024, nowMs = Date.now } = {}): ChunkStore {
  const database = lazyDatabase<Schema>(databaseName, databaseVersion, (created) => {
    for (const name of [...created.objectStoreNames]) {
      created.deleteObjectStore(name);
    }
    stores.forEach((name) => created.createObjectStore(name, { keyPath: 'key' }));
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
  const { store } = db.transaction('packs');
  const packs = await Promise.all([...new Set(addresses.map(({ pack }) => pack))].map((key) => store.get(key)));
  const chunks = packs.flatMap((pack) => pack?.chunks ?? []);
  return new Map(chunks.filter((chunk) => wanted.has(chunk.key) && isWhole(chunk)).map((chunk) => [chunk.key, chunk]));
}

function isWhole(chunk: StoredChunk): boolean {
  return (
    [chunk.fromMs, chunk.settledUntilMs, chunk.hourUntilMs, chunk.dayUntilMs, chunk.readAtMs].every(Number.isFinite) &&
    Array.isArray(chunk.groups) &&
    chunk.groups.every(({ labels, values }) => typeof labels === 'object' && ArrayBuffer.isView(values))
  );
}

/** In one transaction, so that another tab's chunks stay. */
async function writeTo(db: IDBPDatabase<Schema>, chunks: readonly StoredChunk[], writtenAtMs: number): Promise<void> {
  const transaction = db.transaction(stores, 'readwrite');
  const packs = transaction.objectStore('packs');
  const writes = [...new Set(chunks.map(({ pack }) => pack))].map(async (key) => {
    const written = chunks.filter(({ pack }) => pack === key);
    const before = (await packs.get(key))?.chunks ?? [];
    const all = [...new Map([...before, ...written].map((chunk) => [chunk.key, chunk])).values()];
    const bytes = all.reduce((sum, chunk) => sum + bytesOf(chunk), 0);
    await Promise.all([
      packs.put({ key, chunks: all }),
      transaction.objectStore('sizes').put({ key, bytes, writtenAtMs }),
    ]);
  });
  await Promise.all([...writes, transaction.done]);
}

async function prune(db: IDBPDatabase<Schema>, maxBytes: number): Promise<void> {
  const sizes = await db.getAll('sizes');
  let bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  if (bytes <= maxBytes) {
    return;
  }
  const transaction = db.transaction(stores, 'readwrite');
  const deletions: Array<Promise<void>> = [];
  for (const { key, bytes: size } of sizes.sort((a, b) => a.writtenAtMs - b.writtenAtMs)) {
    if (bytes <= 0.9 * maxBytes) {
      break;
    }
    bytes -= size;
    stores.forEach((store) => deletions.push(transaction.objectStore(store).delete(key)));
  }
  await Promise.all([...deletions, transaction.done]);
}
