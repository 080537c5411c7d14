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
  opened ??= open().catch((error: unknown) => {
    opened = undefined; // the next one tries again
    throw error;
  });
  return opened;
}

/** Async, since browsers without a database throw at once. */
async function open(): Promise<IDBPDatabase<Schema>> {
  const forget = () => {
    opened = undefined;
  };
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(created) {
      created.createObjectStore('drafts');
      created.createObjectStore('revisions');
    },
    terminated: forget,
  });
  database.addEventListener('close', forget);
  return database;
}
