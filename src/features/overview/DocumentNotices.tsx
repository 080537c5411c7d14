import { Alert } from '@grafana/ui';
import React from 'react';
import type { DocumentsState, DocumentStore } from '../../adapters/documents/documentStore';
import { dashboardUrl } from '../../app/links';
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
