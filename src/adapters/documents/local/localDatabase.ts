import type { DBSchema } from 'idb';
import { lazyDatabase } from './lazyDatabase';

export interface SeenRevision {
  /** Of the dashboard object: another one with the same name starts anew. */
  objectUid: string;
  revision: number;
  /** The generation up to which the version history was looked through. */
  checkedGeneration: number;
}

interface Schema extends DBSchema {
  /** By whoever typed it (`browserScope`), and what it is a draft of. */
  drafts: { key: [scope: string, key: string]; value: unknown };
  revisions: { key: string; value: SeenRevision };
}

/** What this browser remembers of documents and what was typed into it. */
export const localDatabase = lazyDatabase<Schema>('headroom-documents', 1, (created) => {
  created.createObjectStore('drafts');
  created.createObjectStore('revisions');
});
