import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export interface SeenRevision {
  /** Of the dashboard object: another one with the same name starts anew. */
  objectUid: string;
  revision: number;
  /** The generation up to which the version history was looked through. */
  checkedGeneration: number;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: unknown };
  revisions: { key: string; value: SeenRevision };
}

const NAME = 'headroom-documents';
const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** What this browser remembers of documents. Rejects where the browser offers no database. */
export function localDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('drafts');
      database.createObjectStore('revisions');
    },
    terminated() {
      opened = undefined;
    },
  }).then(
    (database) => {
      database.addEventListener('close', () => (opened = undefined));
      return database;
    },
    (error: unknown) => {
      opened = undefined; // the next one tries again
      throw error;
    }
  );
  return opened;
}
