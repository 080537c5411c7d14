import { isLoaded } from '../../../core/documents/isLoaded';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { dashboardWrites } from '../api/dashboardWrites';
import type { SaveResult } from '../documentStore';
import { isProblem } from '../http/storeProblem';
import type { KnownDocuments } from './knownDocuments';
import { readDocument, type StoreParts } from './readDocument';
import { managedFile } from './writeObject';

/** Deletes the dashboard, unless somebody changed the definitions since: then they are shown first. */
export async function removeDocument(
  parts: StoreParts,
  known: KnownDocuments,
  document: LoadedDocument
): Promise<SaveResult | { kind: 'removed' }> {
  const { uid } = document;
  const now = await readDocument(parts, uid);
  if (isProblem(now)) {
    return now.code === 'not-found' ? drop(known, uid) : { kind: 'failed', problem: now };
  }
  known.put(now);
  if (now.object.managedBy !== undefined) {
    return managedFile(now.object, undefined);
  }
  if (isLoaded(now.document) && now.document.revision !== document.revision) {
    return { kind: 'conflict', conflicts: [], theirs: now.document, ours: [] };
  }
  const problem = await dashboardWrites(parts.http, parts.namespace).remove(uid);
  if (problem?.code === 'forbidden') {
    return { kind: 'refused', folderTitle: document.folderTitle, detail: `dashboards:delete ${problem.detail}` };
  }
  return problem === undefined || problem.code === 'not-found' ? drop(known, uid) : { kind: 'failed', problem };
}

function drop(known: KnownDocuments, uid: string): { kind: 'removed' } {
  known.drop(uid);
  return { kind: 'removed' };
}
