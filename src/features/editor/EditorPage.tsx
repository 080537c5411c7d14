import { getTimeZone } from '@grafana/data';
import { Alert, LinkButton, LoadingPlaceholder } from '@grafana/ui';
import React, { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Folder } from '../../adapters/documents/documentStore';
import { loadDraft } from '../../adapters/documents/drafts';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { overviewUrl, routePath, sloUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { isLoaded } from '../../core/documents/isLoaded';
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
          known={{ document: found, name: resource.metadata.name }}
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
    return <Opened documents={documents} known={undefined} />;
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

interface Stored {
  document: LoadedDocument;
  name: string;
}

interface Start {
  stored: Stored | undefined;
  initial: FormValues;
  draft: FormValues | undefined;
}

/** Reads what is edited anew, with its rights of now, and the draft of an earlier visit; keeps that while others change the document. */
function Opened({ documents, known }: { documents: Documents; known: Stored | undefined }) {
  const navigate = useNavigate();
  const [asked] = useState(known);
  const [start, setStart] = useState<Start>();
  const [folders, setFolders] = useState<readonly Folder[]>([]);
  const [foldersFailed, setFoldersFailed] = useState(false);
  const draftKey = asked ? `slo:${asked.document.uid}/${asked.name}` : 'slo:new';
  const { store } = documents;
  const timeZone = getTimeZone();

  useEffect(() => {
    let current = true;
    void Promise.all([loadDraft(draftKey), asked && store.read(asked.document.uid)]).then(([draft, read]) => {
      if (current) {
        const now = asked && read && isLoaded(read) ? { ...asked, document: read } : asked;
        const stored = now && resourceOf(now) ? now : asked;
        setStart({ stored, initial: initialValues(stored), draft: asFormValues(draft) });
      }
    });
    if (!asked) {
      store.folders().then(
        (value) => current && setFolders(value),
        () => current && setFoldersFailed(true)
      );
    }
    return () => {
      current = false;
    };
  }, [draftKey, store, asked]);

  if (!start) {
    return <LoadingPlaceholder text="Opening the form …" />;
  }
  const { stored, initial, draft } = start;
  const document = stored?.document;
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
        stored={stored}
        initial={initial}
        draft={readOnly ? undefined : draft}
        draftKey={draftKey}
        readOnly={readOnly}
        timeZone={timeZone}
        cancelHref={stored ? sloUrl({ documentUid: stored.document.uid, name: stored.name }) : overviewUrl()}
        onSaved={(saved, name) => navigate(routePath(sloUrl({ documentUid: saved.uid, name })))}
      />
    </>
  );
}

function resourceOf({ document, name }: Stored) {
  return document.sloResources.find(({ metadata }) => metadata.name === name);
}

function initialValues(stored: Stored | undefined): FormValues {
  const resource = stored && resourceOf(stored);
  return stored && resource ? toFormValues(resource, stored.document.uid) : emptyForm;
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
