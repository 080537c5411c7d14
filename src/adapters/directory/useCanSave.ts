import { useEffect, useState } from 'react';
import { isWritable } from '../../core/documents/isWritable';
import type { DocumentsState, DocumentStore } from '../documents/documentStore';

/**
 * Whether this person may save definitions anywhere: into a document that is known, else into a folder. Undefined while
 * that is not known.
 */
export function useCanSave({ status, documents }: DocumentsState, store: DocumentStore): boolean | undefined {
  const [inFolder, setInFolder] = useState<boolean>();
  const inDocument = documents.some(isWritable);
  const asksFolders = status !== 'loading' && !inDocument && inFolder === undefined;
  useEffect(() => {
    if (!asksFolders) {
      return undefined;
    }
    let isGone = false;
    store.folders().then(
      (folders) => !isGone && setInFolder(folders.some(({ canSave }) => canSave)),
      () => !isGone && setInFolder(false)
    );
    return () => {
      isGone = true;
    };
  }, [asksFolders, store]);
  return inDocument || inFolder;
}
