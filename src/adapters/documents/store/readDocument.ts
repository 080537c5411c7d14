import { isLoaded } from '../../../core/documents/isLoaded';
import { parseDocument } from '../../../core/documents/parseDocument';
import type { FolderDirectory } from '../../directory/folderDirectory';
import type { DashboardApi } from '../api/dashboardApi';
import type { DashboardObject } from '../api/dashboardObject';
import type { StoreProblem } from '../documentStore';
import type { DocumentHttp } from '../http/documentHttp';
import { isProblem } from '../http/storeProblem';
import type { ObjectMemory } from '../local/objectMemory';
import type { RevisionMemory } from '../local/revisionMemory';
import { findOverwritten } from './findOverwritten';
import type { Known } from './knownDocuments';

/** What reading and writing documents needs. */
export interface StoreParts {
  http: DocumentHttp;
  namespace: string;
  api: DashboardApi;
  folders: FolderDirectory;
  memory: RevisionMemory;
  objects: ObjectMemory;
}

/** One document from the store. `folderTitle` spares asking where a search told it. */
export async function readDocument(
  parts: StoreParts,
  uid: string,
  folderTitle?: string
): Promise<Known | StoreProblem> {
  const object = await parts.api.get(uid);
  return isProblem(object) ? object : knownDocument(parts, object, folderTitle);
}

/** What a dashboard that was just read or written holds. */
export async function knownDocument(parts: StoreParts, object: DashboardObject, folderTitle?: string): Promise<Known> {
  const title = folderTitle || (await parts.folders.title(object.folderUid));
  const document = parseDocument({ ...object, folderTitle: title });
  if (!isLoaded(document)) {
    return { object, document };
  }
  const overwritten = await findOverwritten(parts.http, parts.memory, `${parts.namespace}/${object.uid}`, {
    object,
    document,
  });
  return { object, document: { ...document, overwritten } };
}
