import type { DocumentStore } from '../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Resource } from '../../core/documents/resource';
import { saveResultWords } from '../../views/words/saveResultWords';

/** Writes a document; why that could not be done, in words. */
export async function saveUnlessOverwritten(
  store: Pick<DocumentStore, 'save'>,
  document: LoadedDocument,
  resources: readonly Resource[]
): Promise<string | undefined> {
  // A save has a newer revision than the lost edit: nothing would offer any more to restore that.
  if (document.overwritten !== undefined) {
    return `“${document.title}”: an edit was overwritten: restore it or let it go on the overview first`;
  }
  const words = saveResultWords(await store.save(document, resources));
  return words === undefined ? undefined : `“${document.title}”: ${words}`;
}
