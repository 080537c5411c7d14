import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DocumentsState, DocumentStore } from './documentStore';
import { sharedDocumentStore } from './sharedDocumentStore';

/** Pages and panels that open together ask once. */
const FRESH_MS = 10_000;

/** All documents, read while they are looked at, and the store to change them. */
export function useDocuments(): DocumentsState & { state: DocumentsState; store: DocumentStore } {
  const store = sharedDocumentStore();
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    void store.refresh({ olderThanMs: FRESH_MS });
  }, [store]);
  return useMemo(() => ({ ...state, state, store }), [state, store]);
}
