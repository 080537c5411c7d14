import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DocumentReader, DocumentsState } from './documentStore';

/** Pages and panels that open together ask once. */
const FRESH_MS = 10_000;

/** All documents of a reader, read while they are looked at. */
export function useDocumentsOf<S extends DocumentReader>(
  store: S
): DocumentsState & { state: DocumentsState; store: S } {
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    void store.refresh({ olderThanMs: FRESH_MS });
  }, [store]);
  return useMemo(() => ({ ...state, state, store }), [state, store]);
}
