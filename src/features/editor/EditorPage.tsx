import { getTimeZone } from '@grafana/data';
import { Alert, LinkButton, LoadingPlaceholder } from '@grafana/ui';
import React, { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Folder } from '../../adapters/documents/documentStore';
import { loadDraft } from '../../adapters/documents/drafts';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { overviewUrl, routePath, sloUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { managedWords } from '../../views/words/managedWords';
import { EditorForm } from './EditorForm';
import { emptyForm, type FormValues } from './formValues';
import { toFormValues } from './toResource';

/** The form of a new SLO, or of the one in the address. */
export default function EditorPage() {
  const { uid, name } = useParams();
  const documents = useDocuments();
  const found = documents.documents.find((one) => one.uid === uid);
  const resource = found?.sloResources.find(({ metadata }) => metadata.name === name);
  const title = uid === undefined ? 'New SLO' : `Edit ${resource?.metadata.displayName ?? name}`;
  return (
    <PageFrame title={title} parent={{ title: 'SLOs', url: overviewUrl() }}>
      {documents.failure && <StoreProblemView problem={documents.failure} />}
      {found && resource ? (
        <Opened
          key={`${uid}/${name}`}
          documents={documents}
          stored={{ document: found, name: resource.metadata.name }}
          initial={toFormValues(resource, found.uid)}
        />
      ) : (
        <NotFoundYet documents={documents} uid={uid} name={name} />
      )}
    </PageFrame>
  );
}

/** What is not read yet may still turn up; without an address it is a new SLO. */
function NotFoundYet({ documents, uid, name }: { documents: Documents; uid?: string; name?: string }) {
  if (documents.status === 'loading') {
    return <LoadingPlaceholder text="Reading the documents …" />;
  }
  if (uid === undefined) {
    return <Opened documents={documents} stored={undefined} initial={emptyForm} />;
  }
  return (
    <Alert severity="warning" title={`There is no SLO “${name}” in a document “${uid}”`}>
      <p>
        It may have been renamed or deleted, or you may not read its folder: look for it among all SLOs, or ask the team
        that owns it.
      </p>
      <LinkButton size="sm" href={overviewUrl()}>
        All SLOs
      </LinkButton>
    </Alert>
  );
}

type Documents = ReturnType<typeof useDocuments>;

interface OpenedProps {
  documents: Documents;
  stored: { document: LoadedDocument; name: string } | undefined;
  initial: FormValues;
}

/** Waits for the draft of an earlier visit and the folders; keeps what was opened while others change the document. */
function Opened({ documents, stored, initial }: OpenedProps) {
  const navigate = useNavigate();
  const [opened] = useState({ stored, initial });
  const [draft, setDraft] = useState<{ value: FormValues | undefined }>();
  const [folders, setFolders] = useState<readonly Folder[]>([]);
  const [foldersFailed, setFoldersFailed] = useState(false);
  const draftKey = stored ? `slo:${stored.document.uid}/${stored.name}` : 'slo:new';
  const { store } = documents;
  const timeZone = getTimeZone();

  useEffect(() => {
    let current = true;
    void loadDraft(draftKey).then((value) => current && setDraft({ value: asFormValues(value) }));
    if (!opened.stored) {
      store.folders().then(
        (value) => current && setFolders(value),
        () => current && setFoldersFailed(true)
      );
    }
    return () => {
      current = false;
    };
  }, [draftKey, store, opened]);

  if (!draft) {
    return <LoadingPlaceholder text="Opening the form …" />;
  }
  const document = opened.stored?.document;
  const readOnly = document !== undefined && (!document.canSave || document.copyOf !== undefined);
  return (
    <>
      {document && <ReadOnlyNote document={document} />}
      {foldersFailed && (
        <Alert
          severity="warning"
          title="The folders could not be read: reload the page to choose another one than Dashboards"
        />
      )}
      <EditorForm
        store={store}
        documents={documents.documents}
        folders={folders}
        stored={opened.stored}
        initial={opened.initial}
        draft={readOnly ? undefined : draft.value}
        draftKey={draftKey}
        readOnly={readOnly}
        timeZone={timeZone}
        cancelHref={
          opened.stored ? sloUrl({ documentUid: opened.stored.document.uid, name: opened.stored.name }) : overviewUrl()
        }
        onSaved={(saved, name) => navigate(routePath(sloUrl({ documentUid: saved.uid, name })))}
      />
    </>
  );
}

function ReadOnlyNote({ document: { managedBy, canSave, folderTitle } }: { document: LoadedDocument }) {
  if (managedBy) {
    return <Alert severity="info" title={managedWords(managedBy)} />;
  }
  const where = folderTitle || 'Dashboards';
  return canSave ? null : (
    <Alert
      severity="info"
      title={`You can read this SLO, not change it: the right "Edit" on the folder "${where}" is missing`}
    />
  );
}

/** A draft of another version of the form may lack fields. */
function asFormValues(draft: unknown): FormValues | undefined {
  return typeof draft === 'object' && draft !== null ? { ...emptyForm, ...draft } : undefined;
}
