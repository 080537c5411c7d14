import { Button } from '@grafana/ui';
import React from 'react';
import type { Folders } from '../../adapters/directory/useFolders';
import { FolderField } from '../../views/folder/FolderField';
import type { ImportPlan } from './useImportPlan';

interface Props {
  read: ImportPlan;
  folders: Folders;
  /** Of new documents; undefined until one is chosen. */
  folderUid: string | undefined;
  running: boolean;
  /** What is in the text and what is here are known. */
  isKnown: boolean;
  onFolder: (uid: string) => void;
  onImport: () => void;
}

/** Where new documents go, and the button that writes. */
export function ImportAction({ read, folders, folderUid, running, isKnown, onFolder, onImport }: Props) {
  const isComplete = read.jobs.length > 0 && (!read.needsFolder || folderUid !== undefined);
  return (
    <>
      {read.needsFolder && (
        <FolderField
          folders={folders}
          label="Folder for new documents"
          description="Who may edit this folder may change them."
          width={40}
          retryAdvice="Reload the page to try again; your text is kept."
          value={folderUid}
          disabled={running}
          onChange={onFolder}
        />
      )}
      {read.plan.length > 0 && (
        <div>
          <Button disabled={!isKnown || running || !isComplete} onClick={onImport}>
            {running ? 'Importing…' : buttonWords(read.jobs.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function buttonWords(documents: number): string {
  if (documents === 0) {
    return 'Nothing to import';
  }
  return documents === 1 ? 'Import one document' : `Import ${documents} documents`;
}
