import { Alert, Button, EmptyState, LoadingPlaceholder } from '@grafana/ui';
import React, { useState } from 'react';
import { useCanSave } from '../../adapters/directory/useCanSave';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { PageFrame } from '../../app/PageFrame';
import { storeProblemWords } from '../../views/words/storeProblemWords';
import { AssessmentTable } from './AssessmentTable';
import { listAssessments } from './listAssessments';
import { NewAssessment } from './NewAssessment';

/** All assessments of this Grafana, and the way to a new one. */
export function AssessmentsPage() {
  const { state, store } = useDocuments();
  const [isCreating, setIsCreating] = useState(false);
  const canSave = useCanSave(state, store);
  const listed = listAssessments(state.documents);
  const create = canSave === true && (
    <Button icon="plus" onClick={() => setIsCreating(true)}>
      New assessment
    </Button>
  );
  return (
    <PageFrame
      title="Maturity"
      subtitle="Assessments of how teams work with reliability, with live evidence beside the answers."
      actions={listed.length > 0 && create}
    >
      {state.failure && (
        <Alert severity="warning" title={storeProblemWords[state.failure.code].title}>
          {storeProblemWords[state.failure.code].advice}
        </Alert>
      )}
      {listed.length > 0 && <AssessmentTable listed={listed} />}
      {listed.length === 0 && state.status === 'loading' && <LoadingPlaceholder text="Looking for assessments…" />}
      {listed.length === 0 && state.status === 'ready' && (
        <EmptyState variant="call-to-action" message="No assessment yet" button={create}>
          An assessment asks how teams work, practice by practice, and sets what is measured beside the answers. Coaches
          hold it here or in a dashboard panel.
          <NoFolderNote canSave={canSave} />
        </EmptyState>
      )}
      {isCreating && <NewAssessment documents={state.documents} store={store} onClose={() => setIsCreating(false)} />}
    </PageFrame>
  );
}

function NoFolderNote({ canSave }: { canSave: ReturnType<typeof useCanSave> }) {
  return canSave === false ? (
    <p>You have no folder to save in yet: ask for Edit on the folder where your team&apos;s assessments belong.</p>
  ) : null;
}
