import type { Client, Grafana } from './grafana';

export interface Resource {
  kind: string;
  apiVersion: string;
  metadata: {
    name: string;
    uid: string;
    namespace: string;
    resourceVersion: string;
    generation: number;
    creationTimestamp: string;
    annotations: Record<string, string>;
    labels?: Record<string, string>;
  };
  spec: Record<string, unknown>;
}

/** A fresh name that no other run uses. */
export function freshName(): string {
  return `contract-${Math.random().toString(36).slice(2, 10)}`;
}

export function dashboardsPath({ namespace }: Grafana, name = ''): string {
  return `/apis/dashboard.grafana.app/v1/namespaces/${namespace}/dashboards${name && `/${name}`}`;
}

interface Written {
  spec?: object;
  folder?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  resourceVersion?: string;
}

/** What a client sends; in the root with the usual permissions. */
export function draft(name: string, { spec, folder, labels, annotations, resourceVersion }: Written = {}): object {
  const place: Record<string, string> = folder
    ? { 'grafana.app/folder': folder }
    : { 'grafana.app/grant-permissions': 'default' };
  const metadata = { name, labels, resourceVersion, annotations: { ...place, ...annotations } };
  return { apiVersion: 'dashboard.grafana.app/v1', kind: 'Dashboard', metadata, spec: { title: name, ...spec } };
}

export async function makeDashboard(grafana: Grafana, client: Client, written: Written = {}): Promise<Resource> {
  const { status, body } = await client.send<Resource>('POST', dashboardsPath(grafana), draft(freshName(), written));
  if (status !== 201) {
    throw new Error(`making a dashboard failed: ${status} ${JSON.stringify(body)}`);
  }
  return body;
}

/** Rights of the two roles that are not admins; none means that the role does not see the folder. */
export async function makeFolder(
  admin: Client,
  rights: { Viewer?: 'View' | 'Edit'; Editor?: 'View' | 'Edit' }
): Promise<string> {
  const uid = freshName();
  await admin.send('POST', '/api/folders', { uid, title: uid });
  const items = Object.entries(rights).map(([role, right]) => ({ role, permission: right === 'Edit' ? 2 : 1 }));
  await admin.send('POST', `/api/folders/${uid}/permissions`, { items });
  return uid;
}

/** Deletes what a run left behind. */
export async function sweep(grafana: Grafana): Promise<void> {
  const admin = grafana.as('Admin');
  const hits = await admin.get<Array<{ uid: string; type: string }>>('/api/search?query=contract-&limit=5000');
  for (const { uid, type } of hits.body.filter((hit) => hit.uid.startsWith('contract-'))) {
    await admin.send('DELETE', type === 'dash-folder' ? `/api/folders/${uid}` : dashboardsPath(grafana, uid));
  }
}
