import { Alert, Button, Checkbox, Modal } from '@grafana/ui';
import React, { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDashboardMentions } from '../../adapters/directory/useDashboardMentions';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { overviewUrl, routePath } from '../../app/links';
import { formatSloRef } from '../../core/documents/sloRef';
import type { Resource } from '../../core/documents/resource';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { isRecordOf } from '../../core/slo/records/recordTarget';
import type { Slo } from '../../core/slo/slo';
import { useStoreAction } from '../overview/useStoreAction';
import { ReferenceList } from './ReferenceList';
import { referencesTo } from './referencesTo';

interface Props {
  document: LoadedDocument;
  slo: Slo;
  store: DocumentStore;
  onClose: () => void;
}

/** Asks before an SLO is deleted, and names what refers to it. */
export function DeleteSlo({ document, slo, store, onClose }: Props) {
  const navigate = useNavigate();
  const { documents } = useDocuments();
  const { running, error, run } = useStoreAction();
  const reference = formatSloRef(slo.ref);
  const references = referencesTo(slo.ref, documents);
  const dashboards = useDashboardMentions(reference, document.uid);
  const rest = document.resources.filter(
    (resource) =>
      (resource.kind !== 'SLO' || resource.metadata.name !== slo.ref.name) && !isRecordOf(resource, slo.ref.name)
  );
  const [withDocument, setWithDocument] = useState(false);
  const remove = async () => {
    if (await run(() => (withDocument ? store.remove(document) : store.save(document, rest)))) {
      navigate(routePath(overviewUrl()));
    }
  };
  return (
    <Modal isOpen title={`Delete the SLO “${slo.displayName}”`} onDismiss={onClose}>
      <p>
        {withDocument
          ? `Its definition (${reference}) is deleted with the document “${document.title}” and its history.`
          : `Its definition (${reference}) is taken out of the document “${document.title}”; an earlier version of the dashboard can bring it back.`}{' '}
        Dashboard panels that show it will say that it is gone.
      </p>
      <ReferenceList resources={references} dashboards={dashboards} documentUid={document.uid} />
      {document.canDelete && isLeftOver(rest) && (
        <Checkbox
          label={`Delete the document “${document.title}” too`}
          description="It holds no other SLO. Its dashboard goes with every panel that was put on it."
          value={withDocument}
          onChange={(event) => setWithDocument(event.currentTarget.checked)}
        />
      )}
      {error !== undefined && <Alert severity="error" title={error} />}
      <Modal.ButtonRow>
        <Button variant="secondary" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="destructive" disabled={running} onClick={() => void remove()}>
          {running ? 'Deleting…' : withDocument ? 'Delete SLO and document' : 'Delete SLO'}
        </Button>
      </Modal.ButtonRow>
    </Modal>
  );
}

/** Names of services and teams alone describe nothing: a document with only these was there for its SLOs. */
function isLeftOver(resources: readonly Resource[]): boolean {
  return resources.every(({ kind }) => kind === 'Service' || kind === 'Team');
}
