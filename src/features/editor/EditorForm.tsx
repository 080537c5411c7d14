import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Button, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { DocumentStore, Folder, SaveResult } from '../../adapters/documents/documentStore';
import { dropDraft, saveDraft } from '../../adapters/documents/drafts';
import { listDataSources } from '../../adapters/measure/sources/listDataSources';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { FormValues } from './formValues';
import { Preview } from './preview/Preview';
import { type SaveConflict, SaveOutcome } from './save/SaveOutcome';
import { saveSlo } from './save/saveSlo';
import { MeasureSection } from './sections/MeasureSection';
import { ObjectiveSection } from './sections/ObjectiveSection';
import { OwnerSection } from './sections/OwnerSection';
import { SaveSection } from './sections/SaveSection';
import { SaveBar } from './save/SaveBar';
import { SettingsSection } from './sections/SettingsSection';
import { toFormValues } from './toResource';
import { useRecords } from './useRecords';
import { useSloForm } from './useSloForm';

interface Props {
  store: DocumentStore;
  documents: readonly LoadedDocument[];
  folders: readonly Folder[];
  /** The document and SLO that are edited; undefined for a new SLO. */
  stored: { document: LoadedDocument; name: string } | undefined;
  /** What is stored, or an empty form. */
  initial: FormValues;
  /** Changes of an earlier visit that were not saved. */
  draft: FormValues | undefined;
  draftKey: string;
  readOnly: boolean;
  timeZone: string;
  cancelHref: string;
  onSaved: (document: LoadedDocument, name: string) => void;
}

export function EditorForm(props: Props) {
  const { store, documents, stored, initial, draft, draftKey, readOnly } = props;
  const styles = useStyles2(getStyles);
  const [nowMs] = useState(() => Date.now());
  const [result, setResult] = useState<SaveResult>();
  const [draftShown, setDraftShown] = useState(draft !== undefined);
  const [done, setDone] = useState(false);
  const [base, setBase] = useState(stored?.document);

  const targetOf = ({ documentUid }: FormValues) => base ?? documents.find(({ uid }) => uid === documentUid);
  const takenNames = (typed: FormValues) => sloNames(targetOf(typed)).filter((name) => name !== stored?.name);
  const { form, slo, catalog } = useSloForm({
    initial,
    draft,
    draftKey,
    readOnly,
    done,
    proposesFor: stored || draft ? undefined : documents,
    takenNames,
  });

  const records = useRecords(slo, nowMs);

  const discard = (instead: FormValues) => {
    form.reset(instead);
    setDraftShown(false);
    setResult(undefined);
    void dropDraft(draftKey);
  };
  const takeTheirs = ({ theirs }: SaveConflict) => {
    const resource = theirs.sloResources.find(({ metadata }) => metadata.name === stored?.name);
    setBase(theirs);
    discard(resource ? toFormValues(resource, theirs.uid) : initial);
  };

  const save = async (toSave: FormValues, shown?: SaveConflict) => {
    // Before anything can fail: what was typed in the last moment may not be in the draft yet.
    await saveDraft(draftKey, toSave);
    const takenUids = documents.map(({ uid }) => uid);
    let outcome = await saveSlo(store, toSave, { document: targetOf(toSave), storedName: stored?.name, takenUids });
    // Only over what was shown: who saved after that is not overwritten unseen.
    if (shown && outcome.kind === 'conflict' && outcome.theirs.resourceVersion === shown.theirs.resourceVersion) {
      outcome = await store.save(outcome.theirs, outcome.ours);
    }
    setResult(outcome);
    if (outcome.kind === 'saved') {
      setDone(true);
      await dropDraft(draftKey);
      props.onSaved(outcome.document, toSave.name);
    }
  };
  const submit = form.handleSubmit((valid) => save(valid));
  const { submitCount, isValid, isSubmitting } = form.formState;

  return (
    <FormProvider {...form}>
      <form className={styles.columns} onSubmit={(event) => void submit(event)} noValidate aria-label="SLO definition">
        <div className={styles.fields}>
          {draftShown && (
            <Alert
              severity="info"
              title="Changes of an earlier visit were restored"
              onRemove={() => setDraftShown(false)}
            >
              <Button size="sm" variant="secondary" onClick={() => discard(initial)}>
                Discard them
              </Button>
            </Alert>
          )}
          <fieldset disabled={readOnly} className={styles.fieldset}>
            <MeasureSection dataSources={listDataSources()} {...catalog} />
            <ObjectiveSection records={records} />
            <OwnerSection documents={documents} nameFixed={stored !== undefined} />
            <SettingsSection />
          </fieldset>
          {!stored && !readOnly && <SaveSection documents={documents} folders={props.folders} />}
        </div>
        <div className={styles.preview}>
          <Preview slo={slo} nowMs={nowMs} timeZone={props.timeZone} />
        </div>
        <div className={styles.outcome}>
          {result && (
            <SaveOutcome
              result={result}
              onKeepOurs={(conflict) => void form.handleSubmit((valid) => save(valid, conflict))()}
              onTakeTheirs={takeTheirs}
              onRetry={() => void submit()}
            />
          )}
          <RefusedNote submitCount={submitCount} isValid={isValid} />
        </div>
        <div className={styles.save}>
          {!readOnly && (
            <SaveBar saving={isSubmitting} managed={base?.managedBy !== undefined} cancelHref={props.cancelHref} />
          )}
        </div>
      </form>
    </FormProvider>
  );
}

function RefusedNote({ submitCount, isValid }: { submitCount: number; isValid: boolean }) {
  return submitCount > 0 && !isValid ? <p role="alert">Not saved yet: see the marked fields above.</p> : null;
}

function sloNames(document: LoadedDocument | undefined): string[] {
  return (document?.resources ?? []).filter(({ kind }) => kind === 'SLO').map(({ metadata }) => metadata.name);
}

const SAVE_ROW = 6;

const getStyles = (theme: GrafanaTheme2) => ({
  // What is to be saved comes before Save: beside it, and where that is too narrow above it.
  columns: css({
    display: 'grid',
    columnGap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr)',
    gridTemplateRows: `auto minmax(0, 1fr) ${theme.spacing(SAVE_ROW)}`,
    gridTemplateAreas: '"fields preview" "outcome preview" "save preview"',
    [theme.breakpoints.down('lg')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: `auto auto auto ${theme.spacing(SAVE_ROW)}`,
      gridTemplateAreas: '"fields" "preview" "outcome" "save"',
    },
  }),
  fields: css({ gridArea: 'fields', minWidth: 0 }),
  preview: css({ gridArea: 'preview', minWidth: 0 }),
  outcome: css({ gridArea: 'outcome', minWidth: 0, paddingTop: theme.spacing(1) }),
  // Sticks to the window's lower edge all along the form, not only within its own row.
  save: css({
    gridColumn: 1,
    gridRow: '1 / -1',
    alignSelf: 'end',
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
  }),
  fieldset: css({ border: 0, margin: 0, padding: 0, minWidth: 0 }),
});
