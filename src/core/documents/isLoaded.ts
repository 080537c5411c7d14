import type { LoadedDocument } from './loadedDocument';

/** Tells a document from what could not be read as one. */
export function isLoaded(found: object): found is LoadedDocument {
  return 'resources' in found && 'resourceVersion' in found;
}
