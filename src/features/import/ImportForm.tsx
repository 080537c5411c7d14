import { Alert, Button, Stack } from '@grafana/ui';
import React, { useEffect, useState } from 'react';
import type { DocumentsState, DocumentStore } from '../../adapters/documents/documentStore';
import type { Draft } from '../../adapters/documents/useDraft';
import { useLeaveQuestion } from '../../adapters/page/useLeaveQuestion';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { useDelayed } from '../editor/useDelayed';
import { type Folders, useFolders } from '../../adapters/directory/useFolders';
import { DocumentProgress } from '../overview/DocumentProgress';
import { FolderField } from './FolderField';
import { ImportResults } from './ImportResults';
import { PlanView } from './PlanView';
import { ReadProblems } from './ReadProblems';
import { SourceField } from './SourceField';
import { useImport } from './useImport';
import { type ImportPlan, useImportPlan } from './useImportPlan';

interface Props {
  state: DocumentsState;
  store: DocumentStore;
  draft: Pick<Draft, 'save' | 'drop'>;
  /** The text of an earlier visit. */
  initial: string;
}

const TYPING_MS = 300;

/** The text, what is in it, where it goes, and what became of it. */
export function ImportForm({ state, store, draft: { save, drop }, initial }: Props) {
  const [text, setText] = useState(initial);
  const [chosenFolder, setChosenFolder] = useState<string>();
  const { run, start, clear } = useImport(store);
  const folders = useFolders(store);
  const settled = useDelayed(text, TYPING_MS);
  const read = useImportPlan(settled, state);
  const folder = folderOf(folders, chosenFolder);

  useEffect(() => {
    void (settled === '' ? drop() : save(settled));
  }, [settled, save, drop]);
  useLeaveQuestion(run.running, 'The import is under way. Leave all the same?');

  const change = (next: string) => {
    setText(next);
    read.setReplaced(new Set());
    clear();
  };
  const submit = async () => {
    // What could not be read is still to be corrected: its text stays.
    if ((await start(read.jobs, folder?.uid ?? '')) && read.problems.length === 0) {
      await drop();
    }
  };
  return (
    <Stack direction="column" gap={2} alignItems="stretch">
      <SourceField text={text} disabled={run.running} onChange={change} />
      {state.failure && (
        <StoreProblemView problem={state.failure} onRetry={() => void store.refresh({ force: true })} />
      )}
      <DocumentProgress status={state.status} progress={state.progress} />
      <ReadProblems problems={read.problems} />
      <PlanView {...read} folderTitle={folder?.title} disabled={run.running} onReplace={read.setReplaced} />
      {read.needsFolder && (
        <FolderField folders={folders} value={folder?.uid} disabled={run.running} onChange={setChosenFolder} />
      )}
      {read.plan.length > 0 && (
        <div>
          <Button
            disabled={settled !== text || state.status !== 'ready' || run.running || !isComplete(read, folder)}
            onClick={() => void submit()}
          >
            {run.running ? 'Importing…' : buttonWords(read.jobs.length)}
          </Button>
        </div>
      )}
      <ImportResults run={run} />
      {isEmpty(settled, read) && <Alert severity="info" title="There are no definitions in this text" />}
    </Stack>
  );
}

/** The folder that was chosen; where there is only one, that one. */
function folderOf(folders: Folders, chosenUid: string | undefined) {
  const saveable = folders.status === 'ready' ? folders.folders : [];
  return saveable.length === 1 ? saveable[0] : saveable.find(({ uid }) => uid === chosenUid);
}

function isComplete({ jobs, needsFolder }: ImportPlan, folder: object | undefined): boolean {
  return jobs.length > 0 && (!needsFolder || folder !== undefined);
}

function isEmpty(text: string, { plan, problems }: ImportPlan): boolean {
  return text.trim() !== '' && plan.length === 0 && problems.length === 0;
}

function buttonWords(documents: number): string {
  if (documents === 0) {
    return 'Nothing to import';
  }
  return documents === 1 ? 'Import one document' : `Import ${documents} documents`;
}
