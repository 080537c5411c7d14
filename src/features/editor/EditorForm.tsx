import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { lazy, Suspense, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { editableSlo } from '../../core/documents/editableSlo';
import { isSloNamed } from '../../core/documents/isSloNamed';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import { dropDraft } from '../../adapters/documents/drafts';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Resource } from '../../core/documents/resource';
import { DraftNotes } from './draft/DraftNotes';
import type { FormValues } from './formValues';
import type { Start } from './openEditor';
import { Preview } from './preview/Preview';
import { SaveBar } from './save/SaveBar';
import { type SaveConflict, SaveOutcome } from './save/SaveOutcome';
import { useFocusFirstError } from './save/useFocusFirstError';
import { useSaving } from './save/useSaving';
import { FormSections } from './sections/FormSections';
import { toFormValues } from './toResource';
import { useRecords } from './useRecords';
import { useSloForm } from './useSloForm';

const TargetHelper = lazy(async () => ({ default: (await import('./laterParts')).TargetHelper }));

interface Props {
  store: DocumentStore;
  documents: readonly LoadedDocument[];
  start: Start;
  draftKey: string;
  /** A team's first SLO. */
  isFirst: boolean;
  readOnly: boolean;
  timeZone: string;
  cancelHref: string;
  onSaved: (document: LoadedDocument, name: string) => void;
}

export function EditorForm(props: Props) {
  const { store, documents, start, draftKey, readOnly } = props;
  const { stored } = start;
  const styles = useStyles2(getStyles);
  const element = useRef<HTMLFormElement>(null);
  const [nowMs] = useState(() => Date.now());
  const [restored, setRestored] = useState(readOnly ? undefined : start.restored);
  const [done, setDone] = useState(false);
  const [baseline, setBaseline] = useState({ document: stored?.document, values: start.initial });

  const targetOf = ({ documentUid }: FormValues) =>
    baseline.document ?? documents.find(({ uid }) => uid === documentUid);
  const storedResource = storedSlo(baseline.document, stored);
  const takenNames = (typed: FormValues) => sloNames(targetOf(typed)).filter((name) => name !== stored?.name);
  const { form, slo, isSettled, catalog, recordRef, isChanged, draftRefused } = useSloForm({
    baseline: baseline.values,
    restored: restored?.values,
    draftKey,
    readOnly,
    done,
    proposesFor: stored || restored ? undefined : documents,
    takenNames,
    stored: storedResource,
  });
  const records = useRecords(slo, nowMs);
  const { errors, submitCount, isSubmitting } = form.formState;
  useFocusFirstError(element, errors, submitCount);

  const saving = useSaving({
    form,
    recordRef,
    store,
    draftKey,
    baseline: baseline.values,
    targetOf: (values) => ({
      document: targetOf(values),
      storedName: stored?.name,
      takenUids: documents.map(({ uid }) => uid),
    }),
    onWritten: () => setDone(true),
    onSaved: props.onSaved,
  });

  const discard = (instead: FormValues) => {
    form.reset(instead);
    setRestored(undefined);
    saving.forget();
    void dropDraft(draftKey);
  };
  const takeTheirs = ({ theirs }: SaveConflict) => {
    const resource = editableSlo(theirs, stored?.name);
    const values = resource ? toFormValues(resource, theirs.uid) : baseline.values;
    setBaseline({ document: theirs, values });
    discard(values);
  };

  return (
    <FormProvider {...form}>
      <form
        ref={element}
        className={styles.columns}
        onSubmit={(event) => {
          event.preventDefault();
          void saving.submit();
        }}
        noValidate
        aria-label="SLO definition"
      >
        <div className={styles.fields}>
          <DraftNotes
            draftKey={draftKey}
            baseline={baseline.values}
            restored={restored}
            onRestored={setRestored}
            onDiscard={() => discard(baseline.values)}
            others={start.others}
            isChanged={isChanged}
            nowMs={nowMs}
          />
          <FormSections
            catalog={catalog}
            records={records}
            targetHelper={
              <Suspense fallback={null}>
                <TargetHelper
                  slo={slo}
                  isSettled={isSettled}
                  documents={documents}
                  initialTarget={baseline.values.targetPercent}
                  isNew={stored === undefined}
                  recordRef={recordRef}
                  nowMs={nowMs}
                  timeZone={props.timeZone}
                />
              </Suspense>
            }
            documents={documents}
            folders={start.folders ?? []}
            isFirst={props.isFirst}
            stored={storedResource}
            isNew={stored === undefined}
            readOnly={readOnly}
            isSaving={isSubmitting}
          />
        </div>
        <div className={styles.preview}>
          <Preview slo={slo} nowMs={nowMs} timeZone={props.timeZone} />
        </div>
        <div className={styles.outcome}>
          {saving.result && (
            <SaveOutcome
              result={saving.result}
              onKeepOurs={(conflict) => void saving.submit(conflict)}
              onTakeTheirs={takeTheirs}
              onRetry={() => void saving.submit()}
            />
          )}
        </div>
        <div className={styles.save}>
          {!readOnly && (
            <SaveBar
              draftRefused={draftRefused}
              managed={baseline.document?.managedBy !== undefined}
              cancelHref={props.cancelHref}
            />
          )}
        </div>
      </form>
    </FormProvider>
  );
}

function storedSlo(document: LoadedDocument | undefined, stored: Start['stored']): Resource | undefined {
  return document?.resources.find(isSloNamed(stored?.name));
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
});
