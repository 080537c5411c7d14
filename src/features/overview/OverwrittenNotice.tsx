import { Alert, Button, Stack } from '@grafana/ui';
import React from 'react';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { useStoreAction } from './useStoreAction';

interface Props {
  document: LoadedDocument;
  store: DocumentStore;
}

/** An edit that was overwritten from outside can be brought back, or given up. */
export function OverwrittenNotice({ document, store }: Props) {
  const { running, error, run } = useStoreAction();
  const { overwritten } = document;
  if (overwritten === undefined) {
    return null;
  }
  const writable = document.canSave && document.managedBy === undefined;
  return (
    <Alert severity="warning" title={`An edit of “${document.title}” was overwritten`}>
      <p>
        Somebody saved the dashboard in Grafana&apos;s dashboard editor over a newer edit of its definitions (revision{' '}
        {overwritten.seenRevision} was seen, {document.revision} is stored).{' '}
        {overwritten.restoreVersion === undefined && 'The lost version is no longer in the history of the dashboard.'}
      </p>
      {writable && (
        <Stack gap={1}>
          {overwritten.restoreVersion !== undefined && (
            <Button size="sm" disabled={running} onClick={() => void run(() => store.restore(document))}>
              Restore the lost edit
            </Button>
          )}
          <Button
            size="sm"
            variant="secondary"
            disabled={running}
            onClick={() => void run(() => store.keepPresent(document))}
          >
            Keep what is stored now
          </Button>
        </Stack>
      )}
      {error !== undefined && <p role="alert">{error}</p>}
    </Alert>
  );
}
