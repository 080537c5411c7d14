import { useState } from 'react';
import type { DocumentStore, SaveResult } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { withModel } from '../../../core/maturity/models/modelDocument';
import type { MaturityModel } from '../../../core/maturity/modelSchema';

/** Writes the model `name` into its document over the version that was read. */
export function useSaveModel(store: Pick<DocumentStore, 'save'>, document: LoadedDocument, name: string) {
  const [isSaving, setIsSaving] = useState(false);
  const [result, setResult] = useState<SaveResult>();
  /** True where it was written; `overResourceVersion`: the version of a conflict that was seen. */
  const save = async (model: MaturityModel, overResourceVersion?: string): Promise<boolean> => {
    setIsSaving(true);
    const choose = overResourceVersion === undefined ? undefined : { overResourceVersion };
    const saved = await store.save(document, withModel(document.resources, name, model), choose);
    setIsSaving(false);
    setResult(saved);
    return saved.kind === 'saved';
  };
  return { isSaving, result, save };
}
