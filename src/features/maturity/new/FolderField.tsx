import { Combobox, Field } from '@grafana/ui';
import React, { useId } from 'react';
import type { Folders } from '../../../adapters/directory/useFolders';

interface Props {
  folders: Folders;
  description?: string;
  value: string | undefined;
  error: string | undefined;
  onChange: (folderUid: string) => void;
}

/** The root folder has an empty uid, which a list cannot hold. */
const ROOT = '/';

/** Where the assessment is kept: who may edit the folder may answer. */
export function FolderField({
  folders,
  description = 'Who may edit this folder may answer.',
  value,
  error,
  onChange,
}: Props) {
  const id = useId();
  const options =
    folders.status === 'ready' ? folders.folders.map(({ uid, title }) => ({ value: uid || ROOT, label: title })) : [];
  const isEmpty = folders.status === 'ready' && options.length === 0;
  const problem =
    folders.status === 'failed'
      ? 'The folders cannot be read. Close this form and try again.'
      : isEmpty
        ? 'You have no folder to save in: ask for Edit on one.'
        : error;
  return (
    <Field label="Folder" description={description} invalid={problem !== undefined} error={problem}>
      <Combobox
        id={id}
        options={options}
        loading={folders.status === 'loading'}
        value={value === '' ? ROOT : (value ?? null)}
        onChange={(option) => onChange(option.value === ROOT ? '' : option.value)}
      />
    </Field>
  );
}
