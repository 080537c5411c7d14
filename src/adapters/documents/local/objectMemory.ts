import type { DBSchema } from 'idb';
import type { DashboardObject } from '../api/dashboardObject';
import { lazyDatabase } from './lazyDatabase';

/** Dashboards as they were last read. Never rejects: what cannot be remembered is read again. */
export interface ObjectMemory {
  all(): Promise<ReadonlyMap<string, DashboardObject>>;
  isEmpty(): Promise<boolean>;
  /** Takes `read` over and forgets what is not among `present`. */
  update(read: readonly DashboardObject[], present: ReadonlySet<string>): Promise<void>;
}

export const noObjectMemory: ObjectMemory = {
  all: async () => new Map(),
  isEmpty: async () => true,
  update: async () => undefined,
};

interface Schema extends DBSchema {
  objects: { key: [scope: string, uid: string]; value: DashboardObject };
}

/** A database of its own: it may be lost at any time, what people typed may not. */
const database = lazyDatabase<Schema>('headroom-documents-read', 1, (created) => {
  created.createObjectStore('objects');
});

/** Lasts in this browser. `scope` tells who reads and where, as not everybody may see the same. */
export function browserObjectMemory(scope: string): ObjectMemory {
  const mine = () => IDBKeyRange.bound([scope], [scope, []]);
  return {
    async all() {
      try {
        const objects = await (await database()).getAll('objects', mine());
        return new Map(objects.map((object) => [object.uid, object]));
      } catch {
        return new Map();
      }
    },
    async isEmpty() {
      try {
        return (await (await database()).count('objects', mine())) === 0;
      } catch {
        return true;
      }
    },
    async update(read, present) {
      try {
        const transaction = (await database()).transaction('objects', 'readwrite');
        const keys = await transaction.store.getAllKeys(mine());
        await Promise.all([
          ...keys.filter(([, uid]) => !present.has(uid)).map((key) => transaction.store.delete(key)),
          ...read.map((object) => transaction.store.put(object, [scope, object.uid])),
          transaction.done,
        ]);
      } catch {
        return; // read again next time
      }
    },
  };
}
