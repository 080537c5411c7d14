import { type RefObject, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { DocumentStore, SaveResult } from '../../../adapters/documents/documentStore';
import { dropDraft, saveDraft } from '../../../adapters/documents/drafts';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { draftOf } from '../draft/useKeptDraft';
import type { FormValues } from '../formValues';
import type { TargetRecord } from '../validate';
import { isJudged } from './isJudged';
import type { SaveConflict } from './SaveOutcome';
import { saveSlo, type SaveTarget } from './saveSlo';

interface Options {
  form: UseFormReturn<FormValues>;
  /** What the target is judged by. */
  recordRef: RefObject<TargetRecord>;
  store: DocumentStore;
  draftKey: string;
  /** What the form's changes are told apart from. */
  baseline: FormValues;
  targetOf: (values: FormValues) => SaveTarget;
  /** Right after the write, before the draft is dropped. */
  onWritten: () => void;
  onSaved: (document: LoadedDocument, name: string) => void;
}

/** Saves the form, and holds what became of it. */
export function useSaving({ form, recordRef, store, draftKey, baseline, targetOf, onWritten, onSaved }: Options) {
  const [result, setResult] = useState<SaveResult>();

  const save = async (values: FormValues, shown?: SaveConflict) => {
    setResult(undefined);
    // Before anything can fail: what was typed in the last moment may not be in the draft yet.
    await saveDraft(draftKey, draftOf(values, baseline));
    if (!(await isJudged(form, recordRef))) {
      return;
    }
    let outcome = await saveSlo(store, values, targetOf(values));
    // Only over what was shown: who saved after that is not overwritten unseen.
    if (shown && outcome.kind === 'conflict' && outcome.theirs.resourceVersion === shown.theirs.resourceVersion) {
      outcome = await store.save(outcome.theirs, outcome.ours);
    }
    setResult(outcome);
    if (outcome.kind === 'saved') {
      onWritten();
      await dropDraft(draftKey);
      onSaved(outcome.document, values.name);
    }
  };

  return {
    result,
    forget: () => setResult(undefined),
    /** `shown` is the conflict that was looked at: the form's side wins in its places. */
    submit: (shown?: SaveConflict) => form.handleSubmit((valid) => save(valid, shown))(),
  };
}
