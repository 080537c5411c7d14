import type { DocumentsState } from '../../../adapters/documents/documentStore';
import type { DocumentProblem, LoadedDocument } from '../../../core/documents/loadedDocument';
import { builtinModels } from '../../../core/maturity/models/builtinModels';
import { listModels } from '../../../core/maturity/models/modelDocument';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import type { BuiltinsLoaded } from './useBuiltinModels';

/** The model that an address names: a built-in one by its id, or one of a document. */
export type FoundModel =
  | { kind: 'loading' }
  | { kind: 'missing' }
  /** The chunk of a built-in model could not be fetched. */
  | { kind: 'not-loaded' }
  | { kind: 'broken'; document: LoadedDocument; problems: readonly DocumentProblem[] }
  | { kind: 'builtin'; id: string; model: MaturityModel }
  | { kind: 'own'; document: LoadedDocument; name: string; model: MaturityModel };

export function findModel(
  { id, uid, name }: { id: string | undefined; uid: string | undefined; name: string | undefined },
  { status, documents }: DocumentsState,
  builtins: BuiltinsLoaded
): FoundModel {
  const builtin = builtinModels.find((one) => one.id === id);
  if (id !== undefined) {
    return builtin === undefined ? { kind: 'missing' } : ofBuiltin(builtin.id, builtins[builtin.id]);
  }
  const listed = listModels(documents).find((one) => one.document.uid === uid && one.name === name);
  if (listed === undefined) {
    return { kind: status === 'loading' ? 'loading' : 'missing' };
  }
  const { document, parsed } = listed;
  return parsed.ok
    ? { kind: 'own', document, name: listed.name, model: parsed.model }
    : { kind: 'broken', document, problems: parsed.problems };
}

function ofBuiltin(id: string, loaded: MaturityModel | 'failed' | undefined): FoundModel {
  if (loaded === undefined) {
    return { kind: 'loading' };
  }
  return loaded === 'failed' ? { kind: 'not-loaded' } : { kind: 'builtin', id, model: loaded };
}
