import React from 'react';
import { useParams } from 'react-router';
import { useDocuments } from '../../../adapters/documents/useDocuments';
import { modelsUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { useUrlParams } from '../../slo/useUrlParams';
import { ModelActions } from './ModelActions';
import { ModelContent } from './ModelContent';
import { NoModel } from './NoModel';
import { useBuiltinModels } from './useBuiltinModels';
import { findModel } from './findModel';

/** One model to read: all that it asks and says. */
export default function ModelPage() {
  const { id, uid, name } = useParams();
  const { state, store } = useDocuments();
  const builtins = useBuiltinModels();
  const [params, setParams] = useUrlParams();
  const found = findModel({ id, uid, name }, state, builtins);
  const parent = { title: 'Maturity models', url: modelsUrl() };
  if (found.kind !== 'builtin' && found.kind !== 'own') {
    return (
      <PageFrame title="Maturity model" parent={parent}>
        <NoModel found={found} failure={state.failure} onRetry={() => void store.refresh({ force: true })} />
      </PageFrame>
    );
  }
  const { model } = found;
  return (
    <PageFrame
      title={model.metadata.displayName ?? model.metadata.name}
      subtitle={found.kind === 'builtin' ? 'Built in: copy it to change it.' : `From “${found.document.title}”.`}
      parent={parent}
      actions={<ModelActions found={found} state={state} store={store} />}
    >
      <ModelContent
        model={model}
        isOwn={found.kind === 'own'}
        builtins={builtins}
        practice={params.get('practice') ?? undefined}
        onPractice={(practice) => setParams({ practice })}
      />
    </PageFrame>
  );
}
