import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, Button, LinkButton, useStyles2 } from '@grafana/ui';
import { isEqual } from 'lodash';
import React, { useEffect, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { DocumentStore, Folder, SaveResult } from '../../adapters/documents/documentStore';
import { dropDraft, saveDraft } from '../../adapters/documents/drafts';
import { listDataSources } from '../../adapters/measure/sources/listDataSources';
import { useLeaveQuestion } from '../../adapters/page/useLeaveQuestion';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { proposeName } from '../../core/documents/proposeName';
import type { FormValues } from './formValues';
import { formSlo } from './preview/formSlo';
import { Preview } from './preview/Preview';
import { type SaveConflict, SaveOutcome } from './save/SaveOutcome';
import { saveSlo } from './save/saveSlo';
import { MeasureSection } from './sections/MeasureSection';
import { ObjectiveSection } from './sections/ObjectiveSection';
import { OwnerSection } from './sections/OwnerSection';
import { SaveSection } from './sections/SaveSection';
import { SettingsSection } from './sections/SettingsSection';
import { toFormValues } from './toResource';
import { useCatalog } from './useCatalog';
import { useDelayed } from './useDelayed';
import { validate } from './validate';

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

const DRAFT_DELAY_MS = 400;

export function EditorForm(props: Props) {
  const { store, documents, stored, initial, draft, draftKey, readOnly } = props;
  const styles = useStyles2(getStyles);
  const [nowMs] = useState(() => Date.now());
  const [result, setResult] = useState<SaveResult>();
  const [draftShown, setDraftShown] = useState(draft !== undefined);
  const [done, setDone] = useState(false);
  const [base, setBase] = useState(stored?.document);

  const form = useForm<FormValues>({
    defaultValues: draft ?? initial,
    disabled: readOnly,
    mode: 'onTouched',
    resolver: (values) => {
      const errors = validate(values, { bounds, takenNames });
      const entries = Object.entries(errors).map(([field, message]) => [field, { type: 'validate', message }]);
      return entries.length ? { values: {}, errors: Object.fromEntries(entries) } : { values, errors: {} };
    },
  });
  const values = form.watch();
  const delayed = useDelayed(values, DRAFT_DELAY_MS);
  const slo = useMemo(() => formSlo(delayed), [delayed]);
  const catalog = useCatalog(delayed);
  const bounds = catalog.bounds.status === 'ready' ? catalog.bounds.value : undefined;

  const target = base ?? documents.find(({ uid }) => uid === values.documentUid);
  const takenNames = (target?.resources ?? [])
    .filter(({ kind, metadata }) => kind === 'SLO' && metadata.name !== stored?.name)
    .map(({ metadata }) => metadata.name);

  const changed = !readOnly && !done && !isEqual(values, initial);
  useLeaveQuestion(changed, 'Leave without saving? The changes stay in this browser as a draft.');
  useEffect(() => {
    if (!readOnly && !done && !isEqual(delayed, initial)) {
      void saveDraft(draftKey, delayed);
    }
  }, [delayed, initial, draftKey, readOnly, done]);

  const { displayName, name } = values;
  const nameTouched = form.formState.dirtyFields.name;
  useEffect(() => {
    if (!stored && !nameTouched && displayName !== '') {
      form.setValue('name', proposeName(displayName));
    }
  }, [displayName, stored, nameTouched, form]);

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

  const save = async (toSave: FormValues, conflict?: SaveConflict) => {
    const takenUids = documents.map(({ uid }) => uid);
    const document = conflict?.theirs ?? target;
    const outcome = await saveSlo(store, toSave, { document, resources: conflict?.ours, storedName: stored?.name, takenUids });
    setResult(outcome);
    if (outcome.kind === 'saved') {
      setDone(true);
      await dropDraft(draftKey);
      props.onSaved(outcome.document, name);
    }
  };
  const submit = form.handleSubmit((valid) => save(valid));

  return (
    <FormProvider {...form}>
      <form className={styles.columns} onSubmit={(event) => void submit(event)} noValidate aria-label="SLO definition">
        <div className={styles.fields}>
          {draftShown && (
            <Alert severity="info" title="Changes of an earlier visit were restored" onRemove={() => setDraftShown(false)}>
              <Button size="sm" variant="secondary" onClick={() => discard(initial)}>
                Discard them
              </Button>
            </Alert>
          )}
          <MeasureSection dataSources={listDataSources()} {...catalog} />
          <ObjectiveSection />
          <OwnerSection documents={documents} nameFixed={stored !== undefined} />
          <SettingsSection />
          {!stored && !readOnly && <SaveSection documents={documents} folders={props.folders} />}
          {result && result.kind !== 'saved' && (
            <SaveOutcome
              result={result}
              onKeepOurs={(conflict) => void form.handleSubmit((valid) => save(valid, conflict))()}
              onTakeTheirs={takeTheirs}
              onRetry={() => void submit()}
            />
          )}
          {form.formState.submitCount > 0 && !form.formState.isValid && (
            <p role="alert">Not saved yet: see the marked fields above.</p>
          )}
          {!readOnly && (
            <div className={styles.buttons}>
              <Button type="submit" disabled={form.formState.isSubmitting}>
                {form.formState.isSubmitting ? 'Saving …' : 'Save'}
              </Button>
              <LinkButton variant="secondary" href={props.cancelHref}>
                Cancel
              </LinkButton>
            </div>
          )}
        </div>
        <Preview slo={slo} nowMs={nowMs} timeZone={props.timeZone} />
      </form>
    </FormProvider>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  columns: css({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr)',
    gap: theme.spacing(2),
    [theme.breakpoints.down('lg')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  }),
  fields: css({ minWidth: 0 }),
  buttons: css({ display: 'flex', gap: theme.spacing(1) }),
});
