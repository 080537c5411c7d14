import { localDatabase, type SeenRevision } from './localDatabase';

/** The highest revision seen of each document. */
export interface RevisionMemory {
  get(key: string): Promise<SeenRevision | undefined>;
  set(key: string, seen: SeenRevision): Promise<void>;
}

/** Lasts as long as the tab. */
export function tabRevisionMemory(): RevisionMemory {
  const seen = new Map<string, SeenRevision>();
  return {
    get: async (key) => seen.get(key),
    set: async (key, value) => void seen.set(key, value),
  };
}

/** Lasts in this browser; without its database as long as the tab. */
export function browserRevisionMemory(): RevisionMemory {
  const tab = tabRevisionMemory();
  return {
    async get(key) {
      const stored = await localDatabase().then(
        (database) => database.get('revisions', key),
        () => undefined
      );
      return stored ?? tab.get(key);
    },
    async set(key, value) {
      await tab.set(key, value);
      await localDatabase().then(
        (database) => database.put('revisions', value, key),
        () => undefined
      );
    },
  };
}
