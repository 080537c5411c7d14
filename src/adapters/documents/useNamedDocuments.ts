import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DocumentReader } from './documentStore';
import { isProblem } from './http/storeProblem';
import { sharedDocumentReader } from './sharedDocumentReader';

/** What is known of a document; undefined while it is being read. */
export type FoundDocument = ReturnType<DocumentReader['peek']>;

const nobody = () => () => undefined;

/** Some documents by uid, without reading the others; those that are not known yet are read. Compared by value. */
export function useNamedDocuments(uids: readonly string[]): ReadonlyMap<string, FoundDocument> {
  const key = uids.join(' ');
  const { wanted, store } = useMemo(() => {
    const list = key === '' ? [] : key.split(' ');
    return { wanted: list, store: list.length === 0 ? undefined : sharedDocumentReader() };
  }, [key]);
  const snapshot = useMemo(() => steadySnapshot(wanted, store), [wanted, store]);
  const found = useSyncExternalStore(store?.subscribe ?? nobody, snapshot);
  useEffect(() => {
    const leave = wanted.map((uid) => {
      const known = store?.peek(uid);
      if (known === undefined || isProblem(known)) {
        void store?.read(uid);
      }
      return store?.watch(uid);
    });
    return () => leave.forEach((stop) => stop?.());
  }, [wanted, store]);
  return useMemo(() => new Map(wanted.map((uid, i) => [uid, found[i]])), [wanted, found]);
}

/** The same list as long as it holds the same documents. */
function steadySnapshot(uids: readonly string[], store: DocumentReader | undefined): () => readonly FoundDocument[] {
  let last: readonly FoundDocument[] = [];
  return () => {
    const now = uids.map((uid) => store?.peek(uid));
    const same = last.length === now.length && now.every((one, i) => one === last[i]);
    last = same ? last : now;
    return last;
  };
}
