import { Button, Drawer, Field, Input, MultiCombobox } from '@grafana/ui';
import React, { type SyntheticEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DocumentStore, SaveResult } from '../../adapters/documents/documentStore';
import { assessmentUrl, routePath } from '../../app/links';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { checkValues } from './checkValues';
import { createAssessment, type NewAssessmentValues } from './createAssessment';
import { CreateProblem } from './CreateProblem';
import { FolderField } from './FolderField';
import { teamNames } from './teamNames';
import { useFolders } from '../../adapters/directory/useFolders';

interface Props {
  documents: readonly LoadedDocument[];
  store: DocumentStore;
  onClose: () => void;
}

/** Name, teams, folder: then the assessment opens, empty. */
export function NewAssessment({ documents, store, onClose }: Props) {
  const id = useId();
  const navigate = useNavigate();
  const folders = useFolders(store);
  const [values, setValues] = useState<Partial<NewAssessmentValues>>({});
  const [isChecked, setIsChecked] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [result, setResult] = useState<SaveResult>();
  const missing = checkValues(values);
  const errors = isChecked ? missing : {};
  const set = (part: Partial<NewAssessmentValues>) => setValues({ ...values, ...part });

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsChecked(true);
    const { title, teams, folderUid } = values;
    if (Object.keys(missing).length > 0 || title === undefined || teams === undefined || folderUid === undefined) {
      return;
    }
    setIsSaving(true);
    const created = await createAssessment(
      store,
      { title: title.trim(), teams, folderUid },
      documents.map(({ uid }) => uid)
    );
    setIsSaving(false);
    setResult(created.result);
    if (created.result.kind === 'saved') {
      navigate(routePath(assessmentUrl(created.ref)));
    }
  };

  return (
    <Drawer
      title="New assessment"
      subtitle="By the model “SRE transformation”: 28 practices in five dimensions."
      size="sm"
      onClose={onClose}
    >
      <form onSubmit={submit} noValidate>
        <Field label="Name" invalid={errors.title !== undefined} error={errors.title}>
          <Input
            id={`${id}-title`}
            value={values.title ?? ''}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
        </Field>
        <Field
          label="Teams"
          description="As SLOs name them, so that their evidence is found."
          invalid={errors.teams !== undefined}
          error={errors.teams}
        >
          <MultiCombobox
            id={`${id}-teams`}
            createCustomValue
            options={teamNames(documents).map((value) => ({ value, label: value }))}
            value={(values.teams ?? []).map((value) => ({ value, label: value }))}
            onChange={(options) => set({ teams: options.map(({ value }) => value) })}
          />
        </Field>
        <FolderField
          folders={folders}
          value={values.folderUid}
          error={errors.folderUid}
          onChange={(folderUid) => set({ folderUid })}
        />
        {result && <CreateProblem result={result} />}
        <Button type="submit" disabled={isSaving}>
          {isSaving ? 'Creating…' : 'Create'}
        </Button>
      </form>
    </Drawer>
  );
}
