import { Button, EmptyState, LinkButton, LoadingPlaceholder, Stack } from '@grafana/ui';
import React, { type ReactNode, useState } from 'react';
import { useCanSave } from '../../../adapters/directory/useCanSave';
import type { DocumentsState } from '../../../adapters/documents/documentStore';
import { useDocuments } from '../../../adapters/documents/useDocuments';
import { modelsUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { StoreProblemView } from '../../../views/problem/StoreProblemView';
import { useUrlParams } from '../../slo/useUrlParams';
import { NewAssessment } from '../new/NewAssessment';
import { AssessmentTable } from './AssessmentTable';
import { BrokenDocuments } from './BrokenDocuments';
import { type ListedAssessment, listAssessments } from './listAssessments';

/** All assessments of this Grafana, and the ways to models and to a new one. */
export default function AssessmentsPage() {
  const { state, store } = useDocuments();
  const [params, setParams] = useUrlParams();
  const [nowMs] = useState(Date.now);
  const canSave = useCanSave(state, store);
  const listed = listAssessments(state.documents, nowMs);
  const create = canSave === true && (
    <Button icon="plus" onClick={() => setParams({ new: '1' })}>
      New assessment
    </Button>
  );
  return (
    <PageFrame
      title="Maturity"
      subtitle="Assessments of how teams work with reliability, with live evidence beside the answers."
      actions={
        <Stack gap={1} wrap="wrap">
          <LinkButton variant="secondary" icon="book" href={modelsUrl()}>
            Models
          </LinkButton>
          {listed.length > 0 && create}
        </Stack>
      }
    >
      {state.failure && (
        <StoreProblemView problem={state.failure} onRetry={() => void store.refresh({ force: true })} />
      )}
      <BrokenDocuments broken={state.broken} />
      <Listed listed={listed} status={state.status} create={create} canSave={canSave} />
      {params.has('new') && canSave === true && (
        <NewAssessment
          documents={state.documents}
          isAllRead={state.status === 'ready'}
          store={store}
          modelKey={params.get('model') ?? undefined}
          onClose={() => setParams({ new: undefined, model: undefined })}
        />
      )}
      {params.has('new') && listed.length > 0 && <NoFolderNote canSave={canSave} />}
    </PageFrame>
  );
}

interface ListedProps {
  listed: readonly ListedAssessment[];
  status: DocumentsState['status'];
  create: ReactNode;
  canSave: boolean | undefined;
}

function Listed({ listed, status, create, canSave }: ListedProps) {
  if (listed.length > 0) {
    return <AssessmentTable listed={listed} />;
  }
  switch (status) {
    case 'loading':
      return <LoadingPlaceholder text="Looking for assessments…" />;
    case 'failed':
      return null;
    case 'ready':
      return (
        <EmptyState variant="call-to-action" message="No assessment yet" button={create}>
          An assessment asks how teams work, practice by practice, and sets what is measured beside the answers. Coaches
          hold it here or in a dashboard panel.
          <NoFolderNote canSave={canSave} />
        </EmptyState>
      );
  }
}

function NoFolderNote({ canSave }: { canSave: boolean | undefined }) {
  return canSave === false ? (
    <p>You have no folder to save in yet: ask for Edit on the folder where your team&apos;s assessments belong.</p>
  ) : null;
}
