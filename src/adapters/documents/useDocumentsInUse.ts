import { useMemo } from 'react';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { withoutRetired } from '../../core/documents/record/withoutRetired';

/** Documents without their retired SLOs, as of when they were read. */
export function useDocumentsInUse(documents: readonly LoadedDocument[]): readonly LoadedDocument[] {
  return useMemo(() => inUseNow(documents), [documents]);
}

function inUseNow(documents: readonly LoadedDocument[]): readonly LoadedDocument[] {
  return withoutRetired(documents, Date.now());
}
