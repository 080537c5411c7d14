import { Alert, Stack } from '@grafana/ui';
import React, { useEffect, useState } from 'react';
import { useCanSave } from '../../adapters/directory/useCanSave';
import { type Folders, useFolders } from '../../adapters/directory/useFolders';
import type { DocumentsState, DocumentStore } from '../../adapters/documents/documentStore';
import { useLeaveQuestion } from '../../adapters/page/useLeaveQuestion';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { useDelayed } from '../editor/useDelayed';
import { DocumentProgress } from '../overview/DocumentProgress';
import { ImportAction } from './ImportAction';
import { ImportResults } from './ImportResults';
import { PlanView } from './PlanView';
import { ReadProblems } from './ReadProblems';
import { SourceField } from './SourceField';
import { useImport } from './useImport';
import type { ImportDraft } from './useImportDraft';
import { type ImportPlan, useImportPlan } from './useImportPlan';

interface Props {
  state: DocumentsState;
  store: DocumentStore;
  draft: Pick<ImportDraft, 'save' | 'drop'>;
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
  const canSave = useCanSave(state, store);
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
      {canSave === false && (
        <Alert severity="info" title="You can see here what is in a text, and import nothing yet">
          You have no folder to save in: ask for Edit on the folder where your team&apos;s SLOs belong. Your text is
          kept in this browser.
        </Alert>
      )}
      <SourceField text={text} disabled={run.running} onChange={change} />
      {state.failure && (
        <StoreProblemView problem={state.failure} onRetry={() => void store.refresh({ force: true })} />
      )}
      <DocumentProgress status={state.status} progress={state.progress} />
      <ReadProblems problems={read.problems} losses={read.losses} faults={read.faults} />
      <PlanView {...read} folderTitle={folder?.title} disabled={run.running} onReplace={read.setReplaced} />
      {canSave !== false && (
        <ImportAction
          read={read}
          folders={folders}
          folderUid={folder?.uid}
          running={run.running}
          isKnown={settled === text && state.status === 'ready'}
          onFolder={setChosenFolder}
          onImport={() => void submit()}
        />
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

function isEmpty(text: string, { plan, problems }: ImportPlan): boolean {
  return text.trim() !== '' && plan.length === 0 && problems.length === 0;
}
