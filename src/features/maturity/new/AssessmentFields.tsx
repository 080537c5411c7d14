import React from 'react';
import type { Folders } from '../../../adapters/directory/useFolders';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { FolderField } from '../../../views/folder/FolderField';
import { ModelField } from './ModelField';
import { TitleField } from './TitleField';
import { WorkFields } from './WorkFields';
import type { checkValues } from './checkValues';
import type { NewAssessmentValues } from './createAssessment';
import type { ModelChoice } from './modelChoices';

interface Props {
  documents: readonly LoadedDocument[];
  isAllRead: boolean;
  choices: readonly ModelChoice[];
  folders: Folders;
  values: Partial<NewAssessmentValues>;
  errors: ReturnType<typeof checkValues>;
  onChange: (part: Partial<NewAssessmentValues>) => void;
}

/** What is assessed, by whom, by which model, and where it is kept. */
export function AssessmentFields({ documents, isAllRead, choices, folders, values, errors, onChange }: Props) {
  return (
    <>
      <TitleField value={values.title ?? ''} error={errors.title} onChange={(title) => onChange({ title })} />
      <ModelField
        choices={choices}
        value={values.modelKey}
        error={errors.modelKey}
        onChange={(modelKey) => onChange({ modelKey })}
      />
      <WorkFields {...{ documents, isAllRead, values, errors, onChange }} />
      <FolderField
        folders={folders}
        description="Who may edit this folder may answer."
        value={values.folderUid}
        error={errors.folderUid}
        onChange={(folderUid) => onChange({ folderUid })}
      />
    </>
  );
}
