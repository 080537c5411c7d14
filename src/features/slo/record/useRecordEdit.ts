import { useState } from 'react';
import { isSloNamed } from '../../../core/documents/isSloNamed';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { Resource } from '../../../core/documents/resource';
import { useStoreAction } from '../../overview/useStoreAction';

export interface RecordEdit {
  running: boolean;
  /** Why the last one was not written. */
  error: string | undefined;
  /** When the record was opened or last written here: entries of until then are past. */
  knownMs: number;
  /** Writes the SLO as `change` makes it; whether it was written. */
  write: (change: (resource: Resource) => Resource) => Promise<boolean>;
}

/** Changes of one SLO's record. */
export function useRecordEdit(document: LoadedDocument, name: string, store: DocumentStore): RecordEdit {
  const { run, ...state } = useStoreAction();
  const [knownMs, setKnownMs] = useState(Date.now);
  const isThis = isSloNamed(name);
  return {
    ...state,
    knownMs,
    write: async (change) => {
      const isWritten = await run(() =>
        store.save(
          document,
          document.resources.map((resource) => (isThis(resource) ? change(resource) : resource))
        )
      );
      setKnownMs(Date.now());
      return isWritten;
    },
  };
}
