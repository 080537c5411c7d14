import { Button, LinkButton, Stack } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import { dashboardUrl, editUrl } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Slo } from '../../core/slo/slo';
import { ExportButton } from '../export/ExportButton';
import { DeleteSlo } from './DeleteSlo';

interface Props {
  document: LoadedDocument;
  slo: Slo;
  store: DocumentStore;
  /** Reads all figures from the data source again. */
  onReload: () => void;
}

/** What can be done with an SLO: changes only for who may save its document, which must not be kept elsewhere. */
export function SloActions({ document, slo, store, onReload }: Props) {
  const [deleting, setDeleting] = useState(false);
  const exported = useMemo(() => [slo], [slo]);
  const writable = document.canSave && document.managedBy === undefined;
  return (
    <Stack gap={1} wrap="wrap">
      <Button variant="secondary" icon="sync" onClick={onReload} tooltip="Read all figures from the data source again">
        Reload from source
      </Button>
      <LinkButton variant="secondary" icon="apps" href={dashboardUrl(document.uid)}>
        Document
      </LinkButton>
      <ExportButton slos={exported} document={document} />
      {writable && (
        <>
          <LinkButton variant="secondary" icon="pen" href={editUrl(slo.ref)}>
            Edit
          </LinkButton>
          <Button variant="destructive" fill="outline" icon="trash-alt" onClick={() => setDeleting(true)}>
            Delete
          </Button>
        </>
      )}
      {deleting && <DeleteSlo document={document} slo={slo} store={store} onClose={() => setDeleting(false)} />}
    </Stack>
  );
}
