import type { DocumentStore, SaveResult } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { builtinModels } from '../../../core/maturity/models/builtinModels';
import { newModelDocument } from '../../../core/maturity/models/modelDocument';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import type { SloRef } from '../../../core/slo/slo';

/** Creates a document that holds the model alone. */
export async function createModel(
  store: Pick<DocumentStore, 'create'>,
  model: MaturityModel,
  folderUid: string,
  documents: readonly LoadedDocument[]
): Promise<{ ref: SloRef; result: SaveResult }> {
  const document = newModelDocument(
    model,
    documents.map(({ uid }) => uid)
  );
  const result = await store.create({ ...document, folderUid });
  return { ref: { documentUid: document.uid, name: model.metadata.name }, result };
}

/** Names of models that a new one must not have: assessments find a model by its name. */
export function takenModelNames(documents: readonly LoadedDocument[]): string[] {
  const own = documents.flatMap(({ resources }) => resources.filter(({ kind }) => kind === 'MaturityModel'));
  return [...new Set([...builtinModels.map(({ id }) => id), ...own.map(({ metadata }) => metadata.name)])];
}
