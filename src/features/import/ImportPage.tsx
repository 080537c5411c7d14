import React from 'react';
import { useLocation } from 'react-router';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { overviewUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { isJsonObject } from '../../core/documents/json';
import { Placeholder } from '../../views/loading/Placeholder';
import { ImportForm } from './ImportForm';
import { useImportDraft } from './useImportDraft';

const PARENT = { title: 'SLOs', url: overviewUrl() };

/**
 * Takes definitions out of a text into documents. What was typed on an earlier visit and not imported is there again, unless
 * another page of the app brings a text: that has a draft of its own.
 */
export default function ImportPage() {
  const { state, store } = useDocuments();
  const draft = useImportDraft(textOf(useLocation().state));
  return (
    <PageFrame
      title="Import definitions"
      subtitle="Services, SLOs and teams out of files. Nothing is written before you have seen what it is."
      parent={PARENT}
    >
      {draft.isLoaded ? (
        <ImportForm state={state} store={store} draft={draft} initial={draft.initial} />
      ) : (
        <Placeholder width="100%" height={320} />
      )}
    </PageFrame>
  );
}

/** What the page before hands over. */
function textOf(handed: unknown): string | undefined {
  return isJsonObject(handed) && typeof handed.definitions === 'string' ? handed.definitions : undefined;
}
