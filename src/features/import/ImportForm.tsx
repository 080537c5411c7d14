import { Alert, Stack } from '@grafana/ui';
import React, { useEffect, useMemo, useState } from 'react';
import { useCanSave } from '../../adapters/directory/useCanSave';
import { type Folders, useFolders } from '../../adapters/directory/useFolders';
import type { DocumentsState, DocumentStore } from '../../adapters/documents/documentStore';
import { useLeaveQuestion } from '../../adapters/page/useLeaveQuestion';
import { StoreProblemView } from '../../views/problem/StoreProblemView';
import { useDelayed } from '../editor/useDelayed';
import { DocumentProgress } from '../overview/DocumentProgress';
import { FileReports } from './FileReports';
import { ImportAction } from './ImportAction';
import { type ImportInput, NO_INPUT } from './importDraft';
import { ImportResults } from './ImportResults';
import { PlanView } from './PlanView';
import { SourceFields } from './SourceFields';
import type { SourceFile } from './SourceFiles';
import { useImport } from './useImport';
import { useImportChoices } from './useImportChoices';
import type { ImportDraft } from './useImportDraft';
import { type ImportPlan, useImportPlan } from './useImportPlan';

interface Props {
  state: DocumentsState;
  store: DocumentStore;
  draft: Pick<ImportDraft, 'save' | 'drop'>;
  /** Of an earlier visit. */
  initial: ImportInput;
}

const TYPING_MS = 300;

/** The text, what is in it, where it goes, and what became of it. */
export function ImportForm({ state, store, draft: { save, drop }, initial }: Props) {
  const [text, setText] = useState(initial.text);
  /** Several that are imported together, in place of the text; one alone is the text. */
  const [files, setFiles] = useState(initial.files);
  const { choices, actions, forgetReplaced } = useImportChoices(initial.choices);
  const [chosenFolder, setChosenFolder] = useState<string>();
  const { run, start, clear } = useImport(store);
  const folders = useFolders(store);
  const canSave = useCanSave(state, store);
  const settled = useDelayed(text, TYPING_MS);
  const texts = useMemo(() => textsOf(files, settled), [files, settled]);
  const read = useImportPlan(texts, state, choices);
  const folder = folderOf(folders, chosenFolder);

  useEffect(() => {
    void (settled === '' && files.length === 0 ? drop() : save({ text: settled, files, choices }));
  }, [settled, files, choices, save, drop]);
  useLeaveQuestion(run.running, 'The import is under way. Leave all the same?');

  const begin = (next: { text: string } | { files: readonly SourceFile[] }) => {
    'text' in next ? setText(next.text) : setFiles(next.files);
    forgetReplaced();
    clear();
  };
  const take = (chosen: readonly SourceFile[]) => {
    const [only, ...others] = [...files, ...chosen];
    begin(only && others.length === 0 ? { text: only.text } : { files: [...files, ...chosen] });
  };
  const submit = async () => {
    // What could not be read is still to be corrected: its text stays.
    if ((await start(read.jobs, folder?.uid ?? '')) && read.problems.length === 0) {
      await (files.length === 0 || text === '' ? drop() : save({ ...NO_INPUT, text }));
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
      <SourceFields
        text={files.length === 0 ? text : undefined}
        disabled={run.running}
        onText={(next) => begin({ text: next })}
        onFiles={take}
      />
      {state.failure && (
        <StoreProblemView problem={state.failure} onRetry={() => void store.refresh({ force: true })} />
      )}
      <DocumentProgress status={state.status} progress={state.progress} />
      <FileReports
        files={files}
        read={read}
        disabled={run.running}
        onRemove={(file) => begin({ files: files.filter((one) => one !== file) })}
      />
      <PlanView {...read} folderTitle={folder?.title} disabled={run.running} actions={actions} />
      {canSave !== false && (
        <ImportAction
          read={read}
          folders={folders}
          folderUid={folder?.uid}
          running={run.running}
          isKnown={(files.length > 0 || settled === text) && state.status === 'ready'}
          onFolder={setChosenFolder}
          onImport={() => void submit()}
        />
      )}
      <ImportResults run={run} />
      {isEmpty(settled, files, read) && <Alert severity="info" title="There are no definitions in this text" />}
    </Stack>
  );
}

/** The folder that was chosen; where there is only one, that one. */
function folderOf(folders: Folders, chosenUid: string | undefined) {
  const saveable = folders.status === 'ready' ? folders.folders : [];
  return saveable.length === 1 ? saveable[0] : saveable.find(({ uid }) => uid === chosenUid);
}

function textsOf(files: readonly SourceFile[], typed: string): string[] {
  return files.length > 0 ? files.map(({ text }) => text) : [typed];
}

/** Of several files each says so. */
function isEmpty(text: string, files: readonly SourceFile[], { plan, problems }: ImportPlan): boolean {
  return files.length === 0 && text.trim() !== '' && plan.length === 0 && problems.length === 0;
}
