import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A database of this browser, opened when it is first wanted. Rejects where the browser offers none. */
export function lazyDatabase<S extends DBSchema>(
  name: string,
  version: number,
  create: (database: IDBPDatabase<S>) => void
): () => Promise<IDBPDatabase<S>> {
  let opened: Promise<IDBPDatabase<S>> | undefined;
  const forget = () => {
    opened = undefined; // the next one tries again
  };
  /** Async, since browsers without a database throw at once. */
  async function open(): Promise<IDBPDatabase<S>> {
    const database = await openDB<S>(name, version, {
      upgrade: create,
      // Another tab brings a newer version: make way.
      blocking: () => {
        database.close();
        forget();
      },
      terminated: forget,
    });
    database.addEventListener('close', forget);
    return database;
  }
  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
