import { Alert, Button } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import type { Draft } from '../../../adapters/documents/useDraft';
import { modelUrl } from '../../../app/links';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { formatModel } from '../../../core/maturity/interchange/formatModel';
import { parseModelDocument } from '../../../core/maturity/models/modelDocument';
import { SaveOutcome } from '../../editor/save/SaveOutcome';
import type { FoundModel } from '../models/findModel';
import { EditActions } from './EditActions';
import { ModelTextField } from './ModelTextField';
import { OutdatedText } from './OutdatedText';
import { useModelText } from './useModelText';
import { useSaveModel } from './useSaveModel';

type Opened = Extract<FoundModel, { kind: 'own' }>;

interface Props {
  opened: Opened;
  store: DocumentStore;
  draft: Draft;
  readOnly: boolean;
  /** The document is another one now: of a conflict whose other side was taken. */
  onStored: (opened: Opened) => void;
}

/** The text of a stored model. It is saved as a whole; a changed model needs a later version. */
export function EditModelForm({ opened, store, draft, readOnly, onStored }: Props) {
  const { document, name, model } = opened;
  const baseline = useMemo(() => formatModel(model, 'yaml'), [model]);
  const edited = useModelText(draft, baseline, model);
  const { text, setText, checked, isChanged } = edited;
  const { isSaving, result, save } = useSaveModel(store, document, name);

  const submit = async (overResourceVersion?: string) => {
    if (checked.model !== undefined && (await save(checked.model, overResourceVersion))) {
      await edited.finish(modelUrl({ documentUid: document.uid, name }));
    }
  };
  const takeTheirs = async (theirs: LoadedDocument) => {
    const parsed = parseModelDocument(theirs.resources, name);
    if (parsed.ok) {
      await draft.drop();
      setText(baseline);
      onStored({ ...opened, document: theirs, model: parsed.model });
    }
  };
  return (
    <>
      {edited.isOutdated && !edited.isDone && !readOnly && (
        <OutdatedText
          stored={baseline}
          version={model.spec.version}
          onKeep={edited.acceptBaseline}
          onDiscard={() => setText(baseline)}
        />
      )}
      {edited.fromDraft && isChanged && !edited.isOutdated && !edited.isDone && (
        <Alert severity="info" title="The text of your earlier visit is here; it is not saved yet">
          <Button size="sm" variant="secondary" onClick={() => setText(baseline)}>
            Discard it for what is stored
          </Button>
        </Alert>
      )}
      <ModelTextField
        text={text}
        checked={checked}
        disabled={readOnly}
        draftFailed={edited.draftFailed}
        onChange={setText}
      >
        {!readOnly && (
          <EditActions
            edited={edited}
            baseline={baseline}
            version={model.spec.version}
            isSaving={isSaving}
            onSave={() => void submit()}
          />
        )}
        {result && (
          <SaveOutcome
            result={result}
            onKeepOurs={({ theirs }) => void submit(theirs.resourceVersion)}
            onTakeTheirs={({ theirs }) => void takeTheirs(theirs)}
            onRetry={() => void submit()}
          />
        )}
      </ModelTextField>
    </>
  );
}
