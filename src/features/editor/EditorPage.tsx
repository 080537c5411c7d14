import { getTimeZone } from '@grafana/data';
import { Alert, LinkButton, LoadingPlaceholder } from '@grafana/ui';
import React, { useEffect, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useDocuments } from '../../adapters/documents/useDocuments';
import { overviewUrl, routePath, sloUrl } from '../../app/links';
import { PageFrame } from '../../app/PageFrame';
import { editableSlo } from '../../core/documents/editableSlo';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { isComposite } from '../../core/slo/composite/composite';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { managedWords } from '../../views/words/managedWords';
import { CompositeNotice } from './composite/CompositeNotice';
import { newDraftKey } from './draft/newDraftKey';
import { UnreadableNote } from './draft/UnreadableNote';
import { EditorForm } from './EditorForm';
import { isFirstIn, proposedValues, wantedIn } from './proposal';
import { openEditor, type Start, type Stored } from './openEditor';

/** The form of a new SLO, or of the one in the address. */
export default function EditorPage() {
  const { uid, name } = useParams();
  const documents = useDocuments();
  const found = documents.documents.find((one) => one.uid === uid);
  const resource = found && editableSlo(found, name);
  const composite = found?.slos.filter(isComposite).find(({ ref }) => ref.name === name);
  const isFirst = isFirstIn(useLocation().search);
  const title = uid === undefined ? newTitle(isFirst) : `Edit ${resource?.metadata.displayName ?? name}`;
  return (
    <PageFrame title={title} parent={{ title: 'SLOs', url: overviewUrl() }}>
      {documents.failure && <StoreProblemView problem={documents.failure} />}
      {composite ? (
        <CompositeNotice slo={composite} />
      ) : found && resource ? (
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

function newTitle(isFirst: boolean): string {
  return isFirst ? 'Your first SLO' : 'New SLO';
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

/** Keeps what it opened with while others change the document. */
function Opened({ documents, known }: { documents: Documents; known: Stored | undefined }) {
  const navigate = useNavigate();
  const [asked] = useState(known);
  const [start, setStart] = useState<Start>();
  const { search } = useLocation();
  const isFirst = known === undefined && isFirstIn(search);
  const [wanted] = useState(() => (known ? undefined : wantedIn(search)));
  const [draftKey] = useState(() => (known ? `slo:${known.document.uid}/${known.name}` : newDraftKey(wanted)));
  const { store } = documents;

  useEffect(() => {
    let current = true;
    void openEditor(store, asked, draftKey, () => proposedValues(wanted, isFirst)).then(
      (opened) => current && setStart(opened)
    );
    return () => {
      current = false;
    };
  }, [draftKey, store, asked, wanted, isFirst]);

  if (!start) {
    return <LoadingPlaceholder text="Opening the form …" />;
  }
  const { stored } = start;
  const document = stored?.document;
  return (
    <>
      {document && <ReadOnlyNote document={document} />}
      {!start.folders && (
        <Alert
          severity="warning"
          title="The folders could not be read: reload the page to choose another one than Dashboards"
        />
      )}
      {start.unreadable !== undefined && <UnreadableNote draftKey={draftKey} text={start.unreadable} />}
      <EditorForm
        store={store}
        documents={documents.documents}
        start={start}
        draftKey={draftKey}
        isFirst={isFirst}
        readOnly={document !== undefined && (!document.canSave || document.copyOf !== undefined)}
        timeZone={getTimeZone()}
        cancelHref={stored ? sloUrl({ documentUid: stored.document.uid, name: stored.name }) : overviewUrl()}
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
