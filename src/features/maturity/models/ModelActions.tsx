import { Button, LinkButton, Stack } from '@grafana/ui';
import React, { useState } from 'react';
import { useCanSave } from '../../../adapters/directory/useCanSave';
import type { DocumentsState, DocumentStore } from '../../../adapters/documents/documentStore';
import { readOnlyReason } from '../../../adapters/maturity/readOnlyReason';
import { editModelUrl, newAssessmentUrl } from '../../../app/links';
import { builtinKey, ownKey } from '../new/modelChoices';
import { CopyModel } from './CopyModel';
import { ExportModel } from './ExportModel';
import type { FoundModel } from './findModel';

interface Props {
  found: Extract<FoundModel, { kind: 'builtin' | 'own' }>;
  state: DocumentsState;
  store: DocumentStore;
}

/** What can be done with a model; what the reader has no right to is not offered. */
export function ModelActions({ found, state, store }: Props) {
  const canSave = useCanSave(state, store);
  const [isCopying, setIsCopying] = useState(false);
  const key = found.kind === 'own' ? ownKey(found.document.uid, found.name) : builtinKey(found.id);
  const canEdit = found.kind === 'own' && readOnlyReason(found.document) === undefined;
  return (
    <Stack gap={1} wrap="wrap">
      {canSave === true && (
        <>
          <LinkButton variant="secondary" icon="plus" href={newAssessmentUrl(key)}>
            Assess by it
          </LinkButton>
          <Button variant="secondary" icon="copy" onClick={() => setIsCopying(true)}>
            Copy to edit
          </Button>
        </>
      )}
      <ExportModel model={found.model} />
      {canEdit && (
        <LinkButton icon="pen" href={editModelUrl({ documentUid: found.document.uid, name: found.name })}>
          Edit
        </LinkButton>
      )}
      {isCopying && (
        <CopyModel model={found.model} documents={state.documents} store={store} onClose={() => setIsCopying(false)} />
      )}
    </Stack>
  );
}
