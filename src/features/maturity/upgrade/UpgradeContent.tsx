import { EmptyState, LinkButton, LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import { useDocuments } from '../../../adapters/documents/useDocuments';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { UpgradeForm } from './UpgradeForm';
import { useNewerModel } from './useNewerModel';

interface Props {
  document: LoadedDocument;
  assessment: Assessment;
  store: Pick<DocumentStore, 'save'>;
  backUrl: string;
}

/** The upgrade to the newest version there is; or that there is none. */
export function UpgradeContent({ document, assessment, store, backUrl }: Props) {
  const { state } = useDocuments();
  const newer = useNewerModel(assessment.model, state.documents);
  if (newer !== undefined) {
    return (
      <UpgradeForm key={newer.spec.version} document={document} assessment={assessment} after={newer} store={store} />
    );
  }
  return state.status === 'loading' ? (
    <LoadingPlaceholder text="Looking for a later version…" />
  ) : (
    <EmptyState
      variant="completed"
      message={`This assessment has the newest version of its model (${assessment.model.spec.version})`}
      button={<LinkButton href={backUrl}>Back to the assessment</LinkButton>}
    />
  );
}
