import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { OpenReader } from './createDocumentReader';
import type { DocumentWriter, SaveResult } from './documentStore';
import { createDocument } from './store/createDocument';
import { restoreDocument } from './store/restoreDocument';
import { saveDocument } from './store/saveDocument';

/** A reader's documents, to change them too. */
export function createDocumentWriter({ reader, parts, known, wasWritten }: OpenReader): DocumentWriter {
  async function written(uid: string, work: Promise<SaveResult>): Promise<SaveResult> {
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
    restore: (document) => written(document.uid, restoreDocument(parts, known, document)),
    keepPresent: (document) => save(document, document.resources),
  };
}
