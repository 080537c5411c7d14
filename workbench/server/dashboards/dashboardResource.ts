import { statusFailure } from '../failures';
import { objectOf, textMapOf, textOf, type JsonObject } from '../json';
import { storedSpec } from './dashboardSpec';
import type { Dashboard, Draft } from './dashboardStore';

export const apiVersion = 'dashboard.grafana.app/v1';
const at = (key: string) => `grafana.app/${key}`;
const writtenByServer = ['folder', 'grant-permissions', 'message', 'createdBy', 'updatedBy', 'updatedTimestamp'].map(at);

export interface SentDashboard {
  draft: Draft;
  resourceVersion: string;
  uid: string;
  generateName: string;
  message: string;
  granted: boolean;
}

/** Reads what a client sends. */
export function sentDashboard(body: JsonObject): SentDashboard {
  if (body.apiVersion !== undefined && body.apiVersion !== apiVersion) {
    throw statusFailure(400, 'BadRequest', `the API version in the data (${textOf(body.apiVersion)}) is not ${apiVersion}`);
  }
  const { name, resourceVersion, uid, generateName, ...metadata } = objectOf(body.metadata);
  const sent = textMapOf(metadata.annotations);
  const annotations = Object.fromEntries(Object.entries(sent).filter(([key]) => !writtenByServer.includes(key)));
  const labels = textMapOf(metadata.labels);
  const folder = sent[at('folder')] ?? '';
  return {
    draft: { name: textOf(name), folder, labels, annotations, spec: storedSpec(objectOf(body.spec)) },
    ...{ resourceVersion: textOf(resourceVersion), uid: textOf(uid), generateName: textOf(generateName) },
    ...{ message: sent[at('message')] ?? '', granted: sent[at('grant-permissions')] === 'default' },
  };
}

export function metadataOf(dashboard: Dashboard, namespace: string) {
  const { id, name, uid, resourceVersion, generation, created, createdBy, updated, updatedBy, folder } = dashboard;
  const annotations = {
    ...dashboard.annotations,
    [at('createdBy')]: `user:${createdBy}`,
    ...(folder !== '' && { [at('folder')]: folder }),
    ...(updated !== '' && { [at('updatedBy')]: `user:${updatedBy}`, [at('updatedTimestamp')]: updated }),
  };
  const labels = { ...dashboard.labels, [at('deprecatedInternalID')]: String(id) };
  return { name, namespace, uid, resourceVersion, generation, creationTimestamp: created, labels, annotations };
}

export function resourceOf(dashboard: Dashboard, namespace: string) {
  return { kind: 'Dashboard', apiVersion, metadata: metadataOf(dashboard, namespace), spec: dashboard.spec };
}
