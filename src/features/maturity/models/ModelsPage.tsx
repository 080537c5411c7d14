import { Alert, LinkButton, LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import { useCanSave } from '../../../adapters/directory/useCanSave';
import { useDocuments } from '../../../adapters/documents/useDocuments';
import { importModelUrl, maturityUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { builtinModels } from '../../../core/maturity/models/builtinModels';
import { listModels } from '../../../core/maturity/models/modelDocument';
import { StoreProblemView } from '../../../views/problem/StoreProblemView';
import { ModelCards } from './ModelCards';
import { OwnModels } from './OwnModels';

/** The models to assess by: those that come with the app, and those of this Grafana's documents. */
export default function ModelsPage() {
  const { state, store } = useDocuments();
  const canSave = useCanSave(state, store);
  const own = listModels(state.documents);
  return (
    <PageFrame
      title="Maturity models"
      subtitle="What is asked and what the levels are. Copy a model to make it your own."
      parent={{ title: 'Maturity', url: maturityUrl() }}
      actions={
        <LinkButton variant="secondary" icon="upload" href={importModelUrl()}>
          Import a model
        </LinkButton>
      }
    >
      {state.failure && (
        <StoreProblemView problem={state.failure} onRetry={() => void store.refresh({ force: true })} />
      )}
      <h3>Built in</h3>
      <ModelCards builtins={builtinModels} />
      <h3>Your own</h3>
      {own.length > 0 && <OwnModels models={own} />}
      {own.length === 0 && state.status === 'loading' && <LoadingPlaceholder text="Looking for models…" />}
      {own.length === 0 && state.status === 'ready' && (
        <Alert severity="info" title="No model of your own yet">
          {canSave === false
            ? 'You have no folder to save one in: ask for Edit on the folder where your models belong.'
            : 'Open a built-in model and copy it, or import one from a file.'}
        </Alert>
      )}
    </PageFrame>
  );
}
