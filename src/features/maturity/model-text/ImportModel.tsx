import { LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import { useDraft } from '../../../adapters/documents/useDraft';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { ImportModelForm } from './ImportModelForm';

interface Props {
  documents: readonly LoadedDocument[];
  store: DocumentStore;
}

/** What was typed on an earlier visit and not imported is there again. */
export function ImportModel({ documents, store }: Props) {
  const draft = useDraft('model:import');
  return draft.isLoaded ? (
    <ImportModelForm documents={documents} store={store} draft={draft} />
  ) : (
    <LoadingPlaceholder text="Opening the text…" />
  );
}
