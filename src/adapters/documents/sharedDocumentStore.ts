import { withWriting } from './createDocumentStore';
import type { DocumentStore } from './documentStore';
import { openSharedReader } from './sharedDocumentReader';

/** One store a tab over the reader of that tab, whoever made it. */
const tabKey = Symbol.for('headroom.documentStore.v2');

export function sharedDocumentStore(): DocumentStore {
  const known: DocumentStore | undefined = Reflect.get(globalThis, tabKey);
  const store = known ?? withWriting(openSharedReader());
  Reflect.set(globalThis, tabKey, store);
  return store;
}
