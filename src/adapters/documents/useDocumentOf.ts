import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { isLoaded } from '../../core/documents/isLoaded';
import type { BrokenDocument, LoadedDocument } from '../../core/documents/loadedDocument';
import type { Loadable } from '../loadable';
import type { DocumentReader, StoreProblem } from './documentStore';
import { isProblem } from './http/storeProblem';

/** Why there is no document to show: it could not be had, or what was found is no document. */
export type DocumentFailure = { kind: 'store'; problem: StoreProblem } | { kind: 'broken'; document: BrokenDocument };

export type LoadableDocument = Loadable<LoadedDocument, DocumentFailure>;

/** One document of a reader, without reading the others. Undefined asks for none and stays loading. */
export function useDocumentOf<S extends DocumentReader>(
  store: S,
  uid: string | undefined
): LoadableDocument & { store: S } {
  const peek = useCallback(() => (uid === undefined ? undefined : store.peek(uid)), [store, uid]);
  const found = useSyncExternalStore(store.subscribe, peek);
  useEffect(() => {
    if (uid === undefined) {
      return undefined;
    }
    const known = store.peek(uid);
    if (known === undefined || isProblem(known)) {
      void store.read(uid);
    }
    return store.watch(uid);
  }, [store, uid]);
  return useMemo(() => ({ ...loadable(found), store }), [found, store]);
}

function loadable(found: LoadedDocument | BrokenDocument | StoreProblem | undefined): LoadableDocument {
  if (found === undefined) {
    return { status: 'loading' };
  }
  if (isProblem(found)) {
    return { status: 'failed', problem: { kind: 'store', problem: found } };
  }
  return isLoaded(found)
    ? { status: 'ready', value: found }
    : { status: 'failed', problem: { kind: 'broken', document: found } };
}
