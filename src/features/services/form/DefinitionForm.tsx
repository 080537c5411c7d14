import { Alert, Button, FieldSet, Stack } from '@grafana/ui';
import React, { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useFolders } from '../../../adapters/directory/useFolders';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { FolderField } from '../../../views/folder/FolderField';
import { type Definition, saveDefinition } from './saveDefinition';
import type { ServiceProblem } from './serviceValues';

type Problems<T> = Partial<Record<keyof T, ServiceProblem>>;

interface Props<T> {
  kind: 'Service' | 'Team';
  title: string;
  initial: T;
  check: (values: T) => Problems<T>;
  toSpec: (values: T) => Record<string, unknown>;
  entries?: Definition['entries'];
  /** Where it is written; undefined asks for a folder and makes a document. */
  home: LoadedDocument | undefined;
  documents: readonly LoadedDocument[];
  store: DocumentStore;
  onClose: () => void;
  children: (values: T, problems: Problems<T>, change: (some: Partial<T>) => void) => ReactNode;
}

/** A form that writes one service or team. What was typed stays until it is written. */
export function DefinitionForm<T extends { name: string; displayName: string }>(props: Props<T>) {
  const { kind, title, initial, check, toSpec, entries = {}, home, documents, store, onClose, children } = props;
  const [opened] = useState(initial);
  const [values, setValues] = useState(initial);
  const [isChecked, setIsChecked] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [folderUid, setFolderUid] = useState<string>();
  const found = check(values);
  const wantsFolder = home === undefined && folderUid === undefined;

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(found).length > 0 || wantsFolder) {
      return;
    }
    setIsSaving(true);
    const { name, displayName } = values;
    const definition = {
      ...{ kind, name, displayName: displayName.trim() || name },
      ...{ spec: toSpec(values), shown: toSpec(opened), entries },
    };
    const takenUids = documents.map(({ uid }) => uid);
    const words = await saveDefinition(store, definition, { document: home, folderUid: folderUid ?? '', takenUids });
    setIsSaving(false);
    setFailure(words);
    if (words === undefined) {
      onClose();
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={title} noValidate>
      <FieldSet label={title} disabled={isSaving}>
        <Stack direction="column" gap={2}>
          {children(values, isChecked ? found : {}, (some) => setValues((before) => ({ ...before, ...some })))}
          {home === undefined && (
            <NewPlace store={store} value={folderUid} isMissing={isChecked && wantsFolder} onChange={setFolderUid} />
          )}
          {failure !== undefined && (
            <Alert severity="error" title="Not saved. What you typed is kept.">
              {failure}
            </Alert>
          )}
          <Stack gap={1}>
            <Button type="submit">{isSaving ? 'Saving…' : 'Save'}</Button>
            <Button variant="secondary" onClick={onClose}>
              Cancel
            </Button>
          </Stack>
        </Stack>
      </FieldSet>
    </form>
  );
}

interface PlaceProps {
  store: DocumentStore;
  value: string | undefined;
  isMissing: boolean;
  onChange: (folderUid: string) => void;
}

function NewPlace({ store, value, isMissing, onChange }: PlaceProps) {
  const folders = useFolders(store);
  return (
    <FolderField
      folders={folders}
      description="Who may edit the folder may change what is kept in it."
      value={value}
      error={isMissing ? 'Choose the folder in which it is kept.' : undefined}
      width={40}
      onChange={onChange}
    />
  );
}
