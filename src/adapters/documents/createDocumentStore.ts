import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { listFolders } from '../directory/listFolders';
import { createDocumentReader, type DocumentStoreOptions, type OpenReader } from './createDocumentReader';
import type { DocumentStore, Folder, SaveResult } from './documentStore';
import { createDocument } from './store/createDocument';
import { removeDocument } from './store/removeDocument';
import { restoreDocument } from './store/restoreDocument';
import { saveDocument } from './store/saveDocument';

/** Documents in the dashboards of a Grafana. */
export function createDocumentStore(options: DocumentStoreOptions): DocumentStore {
  return withWriting(createDocumentReader(options));
}

/** A reader's documents, to change them too. */
export function withWriting({ reader, parts, known, wasWritten }: OpenReader): DocumentStore {
  let foldersUnderWay: Promise<Folder[]> | undefined;

  async function written<R extends SaveResult | { kind: 'removed' }>(uid: string, work: Promise<R>): Promise<R> {
    const result = await work;
    if (result.kind === 'saved') {
      wasWritten(uid);
    }
    known.flush();
    return result;
  }

  const save = (
    base: LoadedDocument,
    resources: LoadedDocument['resources'],
    overResourceVersion = base.resourceVersion
  ) => written(base.uid, saveDocument(parts, known, { base, resources, overResourceVersion }));

  return {
    ...reader,
    create: (wanted) => written(wanted.uid, createDocument(parts, known, wanted)),
    save: (base, resources, choose) => save(base, resources, choose?.overResourceVersion),
    remove: (document) => written(document.uid, removeDocument(parts, known, document)),
    restore: (document) => written(document.uid, restoreDocument(parts, known, document)),
    keepPresent: (document) => save(document, document.resources),
    adopt: (document) => save(document, document.resources),
    folders() {
      foldersUnderWay ??= listFolders(parts.http, parts.namespace).finally(() => (foldersUnderWay = undefined));
      return foldersUnderWay;
    },
  };
}
