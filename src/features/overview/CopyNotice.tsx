import { Alert, Button, ConfirmModal, Stack } from '@grafana/ui';
import React, { useState } from 'react';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import { dashboardUrl } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { useStoreAction } from './useStoreAction';

interface Props {
  document: LoadedDocument;
  store: DocumentStore;
}

/** A dashboard that was saved as a copy of a document: counted nowhere until somebody decides. */
export function CopyNotice({ document, store }: Props) {
  const { running, error, run } = useStoreAction();
  const [asking, setAsking] = useState(false);
  const writable = document.managedBy === undefined;
  return (
    <Alert severity="info" title={`“${document.title}” is a copy`}>
      <p>
        The dashboard <a href={dashboardUrl(document.uid)}>{document.title}</a> is a copy of the document{' '}
        {document.copyOf}, so its SLOs are counted nowhere. Make it a document of its own, or discard it.
      </p>
      <Stack gap={1}>
        {document.canSave && writable && (
          <Button size="sm" disabled={running} onClick={() => void run(() => store.adopt(document))}>
            Make it its own
          </Button>
        )}
        {document.canDelete && writable && (
          <Button size="sm" variant="destructive" fill="outline" disabled={running} onClick={() => setAsking(true)}>
            Discard
          </Button>
        )}
      </Stack>
      {error !== undefined && <p role="alert">{error}</p>}
      <ConfirmModal
        isOpen={asking}
        title="Discard the copy"
        body={`The dashboard “${document.title}” in the folder “${document.folderTitle || 'Dashboards'}” will be deleted, with all its panels.`}
        confirmText="Delete dashboard"
        onConfirm={() => {
          setAsking(false);
          void run(() => store.remove(document));
        }}
        onDismiss={() => setAsking(false)}
      />
    </Alert>
  );
}
