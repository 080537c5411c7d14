import { Button, Drawer, Field, Input } from '@grafana/ui';
import React, { type SyntheticEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useFolders } from '../../../adapters/directory/useFolders';
import type { DocumentStore, SaveResult } from '../../../adapters/documents/documentStore';
import { editModelUrl, routePath } from '../../../app/links';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { proposeName } from '../../../core/documents/proposeName';
import { copyModel } from '../../../core/maturity/models/copyModel';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { FolderField } from '../../../views/folder/FolderField';
import { CreateProblem } from '../new/CreateProblem';
import { onlyFolder } from '../new/onlyFolder';
import { createModel, takenModelNames } from './createModel';

interface Props {
  model: MaturityModel;
  documents: readonly LoadedDocument[];
  store: DocumentStore;
  onClose: () => void;
}

/** A model of one's own, made from this one; it opens as text. */
export function CopyModel({ model, documents, store, onClose }: Props) {
  const id = useId();
  const navigate = useNavigate();
  const folders = useFolders(store);
  const original = model.metadata.displayName ?? model.metadata.name;
  const [title, setTitle] = useState(`Our ${original}`);
  const [chosenFolder, setChosenFolder] = useState<string>();
  const folderUid = chosenFolder ?? onlyFolder(folders);
  const [isChecked, setIsChecked] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [result, setResult] = useState<SaveResult>();
  const titleProblem = isChecked && title.trim() === '' ? 'Give the model a name.' : undefined;

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (title.trim() === '' || folderUid === undefined) {
      return;
    }
    setIsSaving(true);
    const name = proposeName(title, takenModelNames(documents), 'model');
    const created = await createModel(store, copyModel(model, name, title.trim()), folderUid, documents);
    setIsSaving(false);
    setResult(created.result);
    if (created.result.kind === 'saved') {
      navigate(routePath(editModelUrl(created.ref)));
    }
  };
  return (
    <Drawer title={`Copy ${original}`} subtitle="The copy is yours to change." size="sm" onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Field label="Name of your model" invalid={titleProblem !== undefined} error={titleProblem}>
          <Input id={id} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        </Field>
        <FolderField
          folders={folders}
          description="Who may edit this folder may change the model."
          value={folderUid}
          error={isChecked && folderUid === undefined ? 'Choose the folder to keep it in.' : undefined}
          onChange={setChosenFolder}
        />
        {result && <CreateProblem result={result} />}
        <Button type="submit" disabled={isSaving}>
          {isSaving ? 'Copying…' : 'Copy'}
        </Button>
      </form>
    </Drawer>
  );
}
