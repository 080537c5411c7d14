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

/** Lasts in this browser; without its database as long as the tab. What is asked for together is read at once. */
export function browserRevisionMemory(): RevisionMemory {
  const tab = tabRevisionMemory();
  let reading: Promise<ReadonlyMap<string, SeenRevision>> | undefined;
  return {
    async get(key) {
      reading ??= soon().then(() => {
        reading = undefined;
        return readAll();
      });
      return (await reading).get(key) ?? tab.get(key);
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

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** One for each document that was ever read here: few and small. */
async function readAll(): Promise<ReadonlyMap<string, SeenRevision>> {
  try {
    const { store } = (await localDatabase()).transaction('revisions');
    const [keys, revisions] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(
      keys.map((key, i) => [key, revisions[i]] as const).flatMap(([key, seen]) => (seen ? [[key, seen]] : []))
    );
  } catch {
    return new Map(); // the tab's own has to do
  }
}
