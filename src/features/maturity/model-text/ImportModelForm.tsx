import React, { useState } from 'react';
import { useFolders } from '../../../adapters/directory/useFolders';
import type { DocumentStore, SaveResult } from '../../../adapters/documents/documentStore';
import type { Draft } from '../../../adapters/documents/useDraft';
import { modelUrl } from '../../../app/links';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { createModel, takenModelNames } from '../models/createModel';
import { CreateProblem } from '../new/CreateProblem';
import { onlyFolder } from '../new/onlyFolder';
import { ImportTarget } from './ImportTarget';
import { ModelTextField } from './ModelTextField';
import { useModelText } from './useModelText';

interface Props {
  documents: readonly LoadedDocument[];
  store: DocumentStore;
  draft: Draft;
}

/** A model out of a text, into a document of its own. */
export function ImportModelForm({ documents, store, draft }: Props) {
  const folders = useFolders(store);
  const { text, setText, finish, checked, isSettled, draftFailed } = useModelText(draft, '', undefined);
  const [chosenFolder, setChosenFolder] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);
  const [result, setResult] = useState<SaveResult>();
  const folderUid = chosenFolder ?? onlyFolder(folders);
  const { model } = checked;

  const submit = async (wanted: MaturityModel, folder: string) => {
    setIsSaving(true);
    const created = await createModel(store, wanted, folder, documents);
    setIsSaving(false);
    setResult(created.result);
    if (created.result.kind === 'saved') {
      await finish(modelUrl(created.ref));
    }
  };
  return (
    <ModelTextField text={text} checked={checked} disabled={isSaving} draftFailed={draftFailed} onChange={setText}>
      {model && (
        <ImportTarget
          model={model}
          errors={checked.findings.filter(({ severity }) => severity === 'error')}
          isTaken={takenModelNames(documents).includes(model.metadata.name)}
          folders={folders}
          folderUid={folderUid}
          isSaving={isSaving}
          isSettled={isSettled}
          onFolder={setChosenFolder}
          onImport={(folder) => void submit(model, folder)}
        />
      )}
      {result && <CreateProblem result={result} />}
    </ModelTextField>
  );
}
