import { useEffect, useState } from 'react';
import type { DocumentStore, Folder } from '../documents/documentStore';

export type Folders = { status: 'loading' } | { status: 'failed' } | { status: 'ready'; folders: readonly Folder[] };

/** Folders where this person may save. */
export function useFolders(store: DocumentStore): Folders {
  const [folders, setFolders] = useState<Folders>({ status: 'loading' });
  useEffect(() => {
    let isGone = false;
    store.folders().then(
      (found) => !isGone && setFolders({ status: 'ready', folders: found.filter((folder) => folder.canSave) }),
      () => !isGone && setFolders({ status: 'failed' })
    );
    return () => {
      isGone = true;
    };
  }, [store]);
  return folders;
}
