import { Combobox, Field } from '@grafana/ui';
import React, { useId } from 'react';
import type { Folders } from '../../adapters/directory/useFolders';

interface Props {
  folders: Folders;
  label?: string;
  /** Who may do what with what lies there. */
  description: string;
  /** What to do where the folders cannot be read. */
  retryAdvice?: string;
  value: string | undefined;
  error?: string | undefined;
  disabled?: boolean;
  /** In units of 8 px; absent: all there is. */
  width?: number;
  onChange: (folderUid: string) => void;
}

/** The root folder has an empty uid, which a list cannot hold. */
const ROOT = '/';

/** Where something new is kept, out of the folders that this person may save in. */
export function FolderField({
  folders,
  label = 'Folder',
  description,
  retryAdvice = 'Close this form and try again.',
  value,
  error,
  disabled = false,
  width,
  onChange,
}: Props) {
  const id = useId();
  const options =
    folders.status === 'ready' ? folders.folders.map(({ uid, title }) => ({ value: uid || ROOT, label: title })) : [];
  const problem = problemOf(folders, retryAdvice) ?? error;
  return (
    <Field label={label} description={description} invalid={problem !== undefined} error={problem}>
      <Combobox
        id={id}
        width={width}
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

function problemOf(folders: Folders, retryAdvice: string): string | undefined {
  if (folders.status === 'failed') {
    return `The folders cannot be read. ${retryAdvice}`;
  }
  return folders.status === 'ready' && folders.folders.length === 0
    ? 'You have no folder to save in: ask for Edit on one.'
    : undefined;
}
