import { Alert, LoadingPlaceholder } from '@grafana/ui';
import React, { useState } from 'react';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import { useDraft } from '../../../adapters/documents/useDraft';
import { readOnlyReason } from '../../../adapters/maturity/readOnlyReason';
import { managedWords } from '../../../views/words/managedWords';
import type { FoundModel } from '../models/findModel';
import { EditModelForm } from './EditModelForm';

interface Props {
  found: Extract<FoundModel, { kind: 'own' }>;
  store: DocumentStore;
}

/** The stored model as it was when the page opened, with the text of an earlier visit. */
export function EditModel({ found, store }: Props) {
  const [first] = useState(found);
  const [opened, setOpened] = useState(first);
  const { document, name } = opened;
  const draft = useDraft(`model:${document.uid}/${name}`);
  const reason = readOnlyReason(document);
  if (!draft.isLoaded) {
    return <LoadingPlaceholder text="Opening the text…" />;
  }
  return (
    <>
      {reason !== undefined && (
        <Alert severity="info" title="You can read this model, not change it">
          {document.managedBy === undefined
            ? reason === 'copy'
              ? 'The dashboard is a copy of another document: make it its own first.'
              : `The right “Edit” on the folder “${document.folderTitle || 'Dashboards'}” is missing.`
            : managedWords(document.managedBy)}
        </Alert>
      )}
      <EditModelForm
        key={document.resourceVersion}
        opened={opened}
        store={store}
        // The other side of a conflict was taken: what was kept at the start is given up.
        draft={opened === first ? draft : { ...draft, value: undefined }}
        readOnly={reason !== undefined}
        onStored={setOpened}
      />
    </>
  );
}
