import React from 'react';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { useDraft } from '../../adapters/documents/useDraft';
import { overviewUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { Placeholder } from '../../views/loading/Placeholder';
import { ImportForm } from './ImportForm';

const PARENT = { title: 'SLOs', url: overviewUrl() };

/** Takes definitions out of a text into documents. What was typed on an earlier visit and not imported is there again. */
export default function ImportPage() {
  const { state, store } = useDocuments();
  const draft = useDraft('import');
  return (
    <PageFrame
      title="Import definitions"
      subtitle="Services, SLOs and teams out of files. Nothing is written before you have seen what it is."
      parent={PARENT}
    >
      {draft.isLoaded ? (
        <ImportForm
          state={state}
          store={store}
          draft={draft}
          initial={typeof draft.value === 'string' ? draft.value : ''}
        />
      ) : (
        <Placeholder width="100%" height={320} />
      )}
    </PageFrame>
  );
}
