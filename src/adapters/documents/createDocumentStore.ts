import { listFolders } from '../directory/listFolders';
import { createDocumentReader, type DocumentStoreOptions, type OpenReader } from './createDocumentReader';
import { createDocumentWriter } from './createDocumentWriter';
import type { DocumentStore, DocumentWriter, Folder } from './documentStore';
import { removeDocument } from './store/removeDocument';

/** Documents in the dashboards of a Grafana. */
export function createDocumentStore(options: DocumentStoreOptions): DocumentStore {
  const open = createDocumentReader(options);
  return storeOver(open, createDocumentWriter(open));
}

/** What a writer can, and to look after the documents. */
export function storeOver({ parts, known }: OpenReader, writer: DocumentWriter): DocumentStore {
  let foldersUnderWay: Promise<Folder[]> | undefined;
  return {
    ...writer,
    remove: (document) => removeDocument(parts, known, document).finally(() => known.flush()),
    adopt: (document) => writer.save(document, document.resources),
    folders() {
      foldersUnderWay ??= listFolders(parts.http, parts.namespace).finally(() => (foldersUnderWay = undefined));
      return foldersUnderWay;
    },
  };
}
