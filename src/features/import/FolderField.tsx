import { Combobox, Field } from '@grafana/ui';
import React, { useId } from 'react';
import type { Folders } from '../../adapters/directory/useFolders';

interface Props {
  folders: Folders;
  value: string | undefined;
  disabled: boolean;
  onChange: (folderUid: string) => void;
}

/** The root folder has an empty uid, which a list cannot hold. */
const ROOT = '/';

/** Where new documents are created. */
export function FolderField({ folders, value, disabled, onChange }: Props) {
  const id = useId();
  const options =
    folders.status === 'ready' ? folders.folders.map(({ uid, title }) => ({ value: uid || ROOT, label: title })) : [];
  const problem = problemOf(folders);
  return (
    <Field
      noMargin
      label="Folder for new documents"
      description="Who may edit this folder may change them."
      invalid={problem !== undefined}
      error={problem}
    >
      <Combobox
        id={id}
        width={40}
        placeholder="Choose a folder"
        options={options}
        loading={folders.status === 'loading'}
        disabled={disabled}
        value={value === '' ? ROOT : (value ?? null)}
        onChange={(option) => onChange(option.value === ROOT ? '' : option.value)}
      />
    </Field>
  );
}

function problemOf(folders: Folders): string | undefined {
  if (folders.status === 'failed') {
    return 'The folders cannot be read. Reload the page to try again; your text is kept.';
  }
  return folders.status === 'ready' && folders.folders.length === 0
    ? 'You have no folder to save in: ask for Edit on one.'
    : undefined;
}
