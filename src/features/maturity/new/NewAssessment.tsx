import { Alert, Button, Drawer } from '@grafana/ui';
import React, { type SyntheticEvent, useState } from 'react';
import { useFolders } from '../../../adapters/directory/useFolders';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { dayOf } from '../../../core/maturity/assessment/isoTime';
import { AssessmentFields } from './AssessmentFields';
import { checkValues } from './checkValues';
import { CreateProblem } from './CreateProblem';
import type { NewAssessmentValues } from './createAssessment';
import { onlyFolder } from './onlyFolder';
import { modelChoices } from './modelChoices';
import { useCreateAssessment } from './useCreateAssessment';

interface Props {
  documents: readonly LoadedDocument[];
  /** There are no more documents than these. */
  isAllRead: boolean;
  store: DocumentStore;
  /** Of the model to begin with. */
  modelKey: string | undefined;
  onClose: () => void;
}

/** What is assessed, by which model and where it is kept: then the assessment opens, empty. */
export function NewAssessment({ documents, isAllRead, store, modelKey, onClose }: Props) {
  const folders = useFolders(store);
  const [values, setValues] = useState<Partial<NewAssessmentValues>>(() => ({
    scopeKind: 'team',
    date: dayOf(Date.now()),
    ...(modelKey !== undefined && { modelKey }),
  }));
  const [isChecked, setIsChecked] = useState(false);
  const { isSaving, problem, create } = useCreateAssessment(
    store,
    documents.map(({ uid }) => uid)
  );
  const choices = modelChoices(documents);
  const entered = { ...values, folderUid: values.folderUid ?? onlyFolder(folders) };
  const missing = checkValues(entered);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsChecked(true);
    const { title, scopeKind, services = [], teams, coaches = [], date, folderUid } = entered;
    const choice = choices.find(({ key }) => key === values.modelKey);
    const isWhole = Object.keys(missing).length === 0;
    if (
      isWhole &&
      title !== undefined &&
      scopeKind &&
      teams &&
      choice &&
      date !== undefined &&
      folderUid !== undefined
    ) {
      void create({ title: title.trim(), scopeKind, services, teams, coaches, date, folderUid }, choice);
    }
  };

  return (
    <Drawer title="New assessment" size="sm" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <AssessmentFields
          documents={documents}
          isAllRead={isAllRead}
          choices={choices}
          folders={folders}
          values={entered}
          errors={isChecked ? missing : {}}
          onChange={(part) => setValues({ ...values, ...part })}
        />
        {problem?.kind === 'store' && <CreateProblem result={problem.result} />}
        {problem?.kind === 'model-not-loaded' && (
          <Alert severity="error" title="The model could not be loaded">
            Check the connection, then try again; what you entered is kept as long as this form is open.
          </Alert>
        )}
        <Button type="submit" disabled={isSaving}>
          {isSaving ? 'Creating…' : 'Create'}
        </Button>
      </form>
    </Drawer>
  );
}
