import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { ReadOnlyReason } from './assessmentState';

/** Why nobody may write to a document from here; undefined where the reader may. */
export function readOnlyReason(document: LoadedDocument): ReadOnlyReason | undefined {
  if (document.managedBy !== undefined) {
    return 'managed';
  }
  if (document.copyOf !== undefined) {
    return 'copy';
  }
  return document.canSave ? undefined : 'no-right';
}
