import { Alert, Button } from '@grafana/ui';
import React from 'react';
import type { Folders } from '../../../adapters/directory/useFolders';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import type { ModelFinding } from '../../../core/maturity/lint/finding';
import { FolderField } from '../../../views/folder/FolderField';
import { FindingList } from '../models/FindingList';

interface Props {
  model: MaturityModel;
  /** Found in it: with any it is not written. */
  errors: readonly ModelFinding[];
  /** Another model has its name. */
  isTaken: boolean;
  folders: Folders;
  folderUid: string | undefined;
  isSaving: boolean;
  isSettled: boolean;
  onFolder: (folderUid: string) => void;
  onImport: (folderUid: string) => void;
}

/** What the model is, where it goes, and the button that writes it. */
export function ImportTarget(props: Props) {
  const { model, errors, isTaken, folders, folderUid, isSaving, isSettled, onFolder, onImport } = props;
  if (isTaken) {
    return (
      <Alert severity="warning" title={`There is a model named ${model.metadata.name} already`}>
        Assessments find a model by this name. Give this one another in metadata.name, or open the other one and edit
        it.
      </Alert>
    );
  }
  if (errors.length > 0) {
    return (
      <Alert severity="error" title="Not to be imported yet: no assessment can be made by a model with an error">
        <FindingList model={model} findings={errors} />
      </Alert>
    );
  }
  return (
    <>
      <p>{extentWords(model)}</p>
      <FolderField
        folders={folders}
        description="Who may edit this folder may change the model."
        value={folderUid}
        onChange={onFolder}
      />
      <div>
        <Button
          disabled={folderUid === undefined || isSaving || !isSettled}
          onClick={() => folderUid !== undefined && onImport(folderUid)}
        >
          {isSaving ? 'Importing…' : 'Import the model'}
        </Button>
      </div>
    </>
  );
}

function extentWords({ metadata, spec }: MaturityModel): string {
  const practices = spec.dimensions.reduce((sum, dimension) => sum + dimension.practices.length, 0);
  const title = metadata.displayName ?? metadata.name;
  return `“${title}”, version ${spec.version}: ${practices} practices in ${spec.dimensions.length} dimensions, ${spec.levels.length} levels. It becomes a document of its own.`;
}
