import type { LoadedDocument } from './loadedDocument';

/** Whether its definitions may be written: by this person, not kept elsewhere, and no copy of another document. */
export function isWritable({
  canSave,
  managedBy,
  copyOf,
}: Pick<LoadedDocument, 'canSave' | 'managedBy' | 'copyOf'>): boolean {
  return canSave && managedBy === undefined && copyOf === undefined;
}
