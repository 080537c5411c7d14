import { storeOver } from './createDocumentStore';
import type { DocumentStore } from './documentStore';
import { onePerTab } from '../measure/onePerTab';
import { openSharedReader } from './sharedDocumentReader';
import { sharedDocumentWriter } from './sharedDocumentWriter';

/** The store of this tab, over its reader and its writer. */
export function sharedDocumentStore(): DocumentStore {
  return onePerTab('documentStore.v3', () => storeOver(openSharedReader(), sharedDocumentWriter()));
}
