import { useCanSave } from '../../adapters/directory/useCanSave';
import type { DocumentsState, DocumentStore } from '../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { useUrlParams } from '../slo/useUrlParams';
import { isWritable } from '../../core/documents/isWritable';

/** Whether what `home` defines may be changed by this person, and is being changed: the address says so. */
export function useEditing(
  state: DocumentsState,
  store: DocumentStore,
  home: LoadedDocument | undefined
): { offersEdit: boolean; isEditing: boolean; edit: (isEditing: boolean) => void } {
  const [params, change] = useUrlParams();
  const canSaveSome = useCanSave(state, store) === true;
  const canEdit = home === undefined ? canSaveSome : isWritable(home);
  const isEditing = canEdit && params.get('edit') !== null;
  return { offersEdit: canEdit && !isEditing, isEditing, edit: (next) => change({ edit: next ? '1' : undefined }) };
}
