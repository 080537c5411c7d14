import type { JsonObject } from '../../../core/documents/json';
import { type DocumentContent, writeDocument } from '../../../core/documents/writeDocument';
import { dashboardWrites } from '../api/dashboardWrites';
import type { DashboardObject } from '../api/dashboardObject';
import type { SaveResult, StoreProblem } from '../documentStore';
import { isProblem } from '../http/storeProblem';
import type { StoreParts } from './readDocument';

/**
 * Writes definitions over one version of a dashboard, with a `message` for its history. `stale` where it is not the present one any more. A dashboard
 * that Grafana's editor stored in v2 is written in v2, since v1 would turn its tabs into rows.
 */
export async function writeObject(
  { http, namespace }: StoreParts,
  object: DashboardObject,
  content: DocumentContent,
  message: string
): Promise<DashboardObject | StoreProblem | 'stale'> {
  const api = dashboardWrites(http, namespace);
  const target = object.api === 'v1' && object.storedVersion.startsWith('v2') ? await api.getV2(object) : object;
  if (isProblem(target)) {
    return target;
  }
  if (target.resourceVersion !== object.resourceVersion) {
    return 'stale';
  }
  const spec = writeDocument(target.spec, content);
  if (spec === undefined) {
    return { code: 'invalid', detail: 'no-document-panel' };
  }
  return api.update(target, spec, message);
}

/** What to put where a managed dashboard comes from; without content, that its file is to be removed. */
export function managedFile(object: DashboardObject, content: DocumentContent | undefined): SaveResult {
  const fileName = object.sourcePath.split('/').at(-1) || `${object.uid}.json`;
  const before = fileText(object, object.spec);
  const spec = content && writeDocument(object.spec, content);
  if (content !== undefined && spec === undefined) {
    return { kind: 'failed', problem: { code: 'invalid', detail: 'no-document-panel' } };
  }
  const after = spec === undefined ? '' : fileText(object, spec);
  return { kind: 'managed', fileName, fileText: after, before, path: object.sourcePath || fileName };
}

/** File provisioning takes the bare dashboard, the others (Git Sync, kubectl) the whole object. */
function fileText({ managedBy, uid, api }: DashboardObject, spec: JsonObject): string {
  const isBare = managedBy?.kind === 'classic-file-provisioning';
  const head = { apiVersion: `dashboard.grafana.app/${api}`, kind: 'Dashboard', metadata: { name: uid } };
  return `${JSON.stringify(isBare ? { uid, ...spec } : { ...head, spec }, null, 2)}\n`;
}
