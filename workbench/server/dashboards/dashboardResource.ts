import { statusFailure } from '../failures';
import { objectOf, textMapOf, textOf, type JsonObject } from '../json';
import type { Dashboard, Draft } from './dashboardStore';
import { storedSpec } from './dashboardSpec';

export const apiVersion = 'dashboard.grafana.app/v1';
const folderKey = 'grafana.app/folder';
const grantKey = 'grafana.app/grant-permissions';
const messageKey = 'grafana.app/message';
const idKey = 'grafana.app/deprecatedInternalID';
const stamps = ['grafana.app/createdBy', 'grafana.app/updatedBy', 'grafana.app/updatedTimestamp'];
const keptElsewhere = [folderKey, grantKey, messageKey, ...stamps];

export interface SentDashboard {
  draft: Draft;
  resourceVersion: string;
  uid: string;
  message: string;
  granted: boolean;
  generateName: string;
}

/** Reads what a client sends. */
export function sentDashboard(body: JsonObject): SentDashboard {
  if (body.apiVersion !== undefined && body.apiVersion !== apiVersion) {
    throw statusFailure(400, 'BadRequest', `the API version in the data (${textOf(body.apiVersion)}) is not ${apiVersion}`);
  }
  const metadata = objectOf(body.metadata);
  const sent = textMapOf(metadata.annotations);
  const { [idKey]: _id, ...labels } = textMapOf(metadata.labels);
  const annotations = Object.fromEntries(Object.entries(sent).filter(([key]) => !keptElsewhere.includes(key)));
  const spec = storedSpec(objectOf(body.spec));
  const draft: Draft = { name: textOf(metadata.name), folder: sent[folderKey] ?? '', labels, annotations, spec };
  const { resourceVersion, uid, generateName } = metadata;
  const request = { message: sent[messageKey] ?? '', granted: sent[grantKey] === 'default' };
  return { draft, resourceVersion: textOf(resourceVersion), uid: textOf(uid), generateName: textOf(generateName), ...request };
}

export function metadataOf(dashboard: Dashboard, namespace: string) {
  const { name, uid, resourceVersion, generation, created, createdBy, updated, updatedBy, folder } = dashboard;
  const annotations: Record<string, string> = { ...dashboard.annotations, 'grafana.app/createdBy': `user:${createdBy}` };
  if (folder !== '') {
    annotations[folderKey] = folder;
  }
  if (updated !== undefined && updatedBy !== undefined) {
    annotations['grafana.app/updatedBy'] = `user:${updatedBy}`;
    annotations['grafana.app/updatedTimestamp'] = updated;
  }
  const labels = { ...dashboard.labels, [idKey]: String(dashboard.id) };
  return { name, namespace, uid, resourceVersion, generation, creationTimestamp: created, labels, annotations };
}

export function resourceOf(dashboard: Dashboard, namespace: string) {
  return { kind: 'Dashboard', apiVersion, metadata: metadataOf(dashboard, namespace), spec: dashboard.spec };
}
