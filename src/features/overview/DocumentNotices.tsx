import { Alert, LinkButton, Stack } from '@grafana/ui';
import React from 'react';
import type { DocumentsState, DocumentStore } from '../../adapters/documents/documentStore';
import { dashboardUrl, editUrl } from '../../app/links';
import { isMendable } from '../../core/documents/editableSlo';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { unreadSlos } from '../../core/interchange/chosenForExport';
import { DocumentProblems } from '../../views/problem/DocumentProblems';
import { CopyNotice } from './CopyNotice';
import { OverwrittenNotice } from './OverwrittenNotice';

interface Props {
  state: Pick<DocumentsState, 'documents' | 'broken'>;
  store: DocumentStore;
}

/** What is wrong with documents, beside those that are right: overwritten, broken in part or whole, copied. */
export function DocumentNotices({ state, store }: Props) {
  const faulty = [...state.broken, ...state.documents.filter(({ problems }) => problems.length > 0)];
  return (
    <>
      {state.documents
        .filter(({ overwritten }) => overwritten !== undefined)
        .map((document) => (
          <OverwrittenNotice key={document.uid} document={document} store={store} />
        ))}
      {faulty.map(({ uid, title, folderTitle, problems }) => (
        <Alert key={uid} severity="error" title={`“${title}” cannot be read in full`}>
          <p>
            Correct it in <a href={dashboardUrl(uid)}>{folderTitle === '' ? title : `${folderTitle} / ${title}`}</a>;
            the other documents are not affected.
          </p>
          <DocumentProblems problems={problems} />
          <Mendable document={state.documents.find((one) => one.uid === uid)} />
        </Alert>
      ))}
      {state.documents
        .filter(({ copyOf }) => copyOf !== undefined)
        .map((document) => (
          <CopyNotice key={document.uid} document={document} store={store} />
        ))}
    </>
  );
}

/** The way to the form, for SLOs that only lack a query that can be asked. */
function Mendable({ document }: { document: LoadedDocument | undefined }) {
  const refs = document ? unreadSlos(document).filter(({ name }) => isMendable(document, name)) : [];
  return refs.length === 0 ? null : (
    <Stack gap={1} wrap="wrap">
      {refs.map((ref) => (
        <LinkButton key={ref.name} size="sm" variant="secondary" href={editUrl(ref)}>
          Mend “{ref.name}” in the editor
        </LinkButton>
      ))}
    </Stack>
  );
}
