import { LoadingPlaceholder } from '@grafana/ui';
import React from 'react';
import { useParams } from 'react-router';
import { useDocuments } from '../../../adapters/documents/useDocuments';
import { modelsUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { findModel } from '../models/findModel';
import { NoModel } from '../models/NoModel';
import { EditModel } from './EditModel';
import { ImportModel } from './ImportModel';

const PARENT = { title: 'Maturity models', url: modelsUrl() };

/** A model as text: one that is stored, to be changed, or a new one out of a file. */
export default function ModelTextPage() {
  const { uid, name } = useParams();
  const { state, store } = useDocuments();
  if (uid === undefined) {
    return (
      <PageFrame
        title="Import a model"
        subtitle="Out of YAML or JSON. Nothing is written before you have seen what it is."
        parent={PARENT}
      >
        {state.status === 'loading' ? (
          <LoadingPlaceholder text="Reading the documents…" />
        ) : (
          <ImportModel documents={state.documents} store={store} />
        )}
      </PageFrame>
    );
  }
  const found = findModel({ id: undefined, uid, name }, state, {});
  const title = found.kind === 'own' ? (found.model.metadata.displayName ?? found.name) : 'Maturity model';
  return (
    <PageFrame title={`Edit ${title}`} parent={PARENT}>
      {found.kind === 'own' ? (
        <EditModel key={`${uid}/${name}`} found={found} store={store} />
      ) : found.kind === 'builtin' ? null : (
        <NoModel found={found} failure={state.failure} onRetry={() => void store.refresh({ force: true })} />
      )}
    </PageFrame>
  );
}
