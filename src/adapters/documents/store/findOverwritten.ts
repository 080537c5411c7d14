import { documentPanelOptions } from '../../../core/documents/documentPanel';
import { isJsonObject } from '../../../core/documents/json';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { DashboardObject } from '../api/dashboardObject';
import { newerRevision } from '../api/versionHistory';
import type { DocumentHttp } from '../http/documentHttp';
import type { SeenRevision } from '../local/localDatabase';
import type { RevisionMemory } from '../local/revisionMemory';

/**
 * Whether an edit of the app was overwritten from outside: an older revision lies in the store than was seen in this
 * browser, or than the version history has. The history is looked through only where somebody else saved since the
 * app did, once for each such save, and only for those who may restore.
 */
export async function findOverwritten(
  http: DocumentHttp,
  memory: RevisionMemory,
  key: string,
  { object, document }: { object: DashboardObject; document: LoadedDocument }
): Promise<LoadedDocument['overwritten']> {
  const seen = await seenRevision(memory, key, object);
  const wasLooked = mayRestore(object) && (isUnchecked(object, seen) || seen.revision > document.revision);
  const newer = wasLooked ? await newerRevision(http, object.uid, document.revision) : undefined;

  const newest = Math.max(seen.revision, newer?.options.revision ?? 0);
  const isOverwritten = newest > document.revision;
  const checkedGeneration = wasLooked && !isOverwritten ? object.generation : seen.checkedGeneration;
  await remember(memory, key, seen, { ...seen, revision: Math.max(newest, document.revision), checkedGeneration });
  return isOverwritten ? { seenRevision: newest, restoreVersion: newer?.version } : undefined;
}

/** Most documents are as they were: a write for each would be most of the time that reading many takes. */
async function remember(memory: RevisionMemory, key: string, before: SeenRevision, now: SeenRevision): Promise<void> {
  if (now.revision !== before.revision || now.checkedGeneration !== before.checkedGeneration) {
    await memory.set(key, now);
  }
}

async function seenRevision(
  memory: RevisionMemory,
  key: string,
  { objectUid }: DashboardObject
): Promise<SeenRevision> {
  const seen = await memory.get(key);
  return seen?.objectUid === objectUid ? seen : { objectUid, revision: 0, checkedGeneration: 0 };
}

function mayRestore({ canSave, managedBy }: DashboardObject): boolean {
  return canSave && managedBy === undefined;
}

function isUnchecked(object: DashboardObject, seen: SeenRevision): boolean {
  return seen.checkedGeneration !== object.generation && savedByOthers(object);
}

function savedByOthers(object: DashboardObject): boolean {
  const options = documentPanelOptions(object.spec);
  const generation = isJsonObject(options) ? options.generation : undefined;
  return typeof generation === 'number' && object.generation > generation;
}
