import { isLoaded } from '../../../core/documents/isLoaded';
import { newDashboard } from '../../../core/documents/newDashboard';
import type { Resource } from '../../../core/documents/resource';
import { dashboardWrites } from '../api/dashboardWrites';
import type { SaveResult } from '../documentStore';
import { isProblem } from '../http/storeProblem';
import type { KnownDocuments } from './knownDocuments';
import { knownDocument, readDocument, type StoreParts } from './readDocument';

export interface NewDocument {
  uid: string;
  title: string;
  /** Empty for the root folder. */
  folderUid: string;
  tags: readonly string[];
  resources: readonly Resource[];
}

/** Makes a dashboard that carries these definitions and shows them. */
export async function createDocument(
  parts: StoreParts,
  known: KnownDocuments,
  wanted: NewDocument
): Promise<SaveResult> {
  const { uid, title, folderUid, tags, resources } = wanted;
  const spec = newDashboard(title, tags, { uid, revision: 1, generation: 1, resources });
  const created = await dashboardWrites(parts.http, parts.namespace).create({
    uid,
    folderUid,
    spec,
    message: 'Headroom: revision 1',
  });
  if (isProblem(created)) {
    const folderTitle = created.code === 'forbidden' ? await parts.folders.title(folderUid) : '';
    return created.code === 'forbidden'
      ? { kind: 'refused', folderTitle, detail: `dashboards:create ${created.detail}` }
      : { kind: 'failed', problem: created };
  }
  // Asked once more for what the user may do with it; the answer to the creation does not tell.
  const read = await readDocument(parts, uid);
  const saved = isProblem(read) ? await knownDocument(parts, created) : read;
  known.put(saved);
  return isLoaded(saved.document)
    ? { kind: 'saved', document: saved.document }
    : { kind: 'failed', problem: { code: 'unexpected-answer', detail: 'document-not-kept' } };
}
