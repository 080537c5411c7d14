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
  const { jobs, needsFolder, unnamed } = read;
  const lacks = lackWords(read, folders, folderUid);
  const isComplete = jobs.length > 0 && unnamed.length === 0 && (!needsFolder || folderUid !== undefined);
  return (
    <>
      {needsFolder && (
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
          {lacks.length > 0 && <p>{lacks.join(' ')}</p>}
          <Button disabled={!isKnown || running || !isComplete} onClick={onImport}>
            {running ? 'Importing…' : buttonWords(jobs.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is still to be done before anything is written. */
function lackWords({ needsFolder, unnamed }: ImportPlan, folders: Folders, folderUid: string | undefined): string[] {
  const isToChoose = folders.status === 'ready' && folders.folders.length > 0 && folderUid === undefined;
  return [
    ...(unnamed.length > 0
      ? [`Correct the new name of ${unnamed.map((name) => `“${name}”`).join(', ')} above first.`]
      : []),
    ...(needsFolder && isToChoose ? ['Choose the folder for new documents first.'] : []),
  ];
}

function buttonWords(documents: number): string {
  if (documents === 0) {
    return 'Nothing to import';
  }
  return documents === 1 ? 'Import one document' : `Import ${documents} documents`;
}
