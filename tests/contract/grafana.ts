import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../workbench/server/startServer';

export type Role = 'Viewer' | 'Editor' | 'Admin';

export interface Answer<T> {
  status: number;
  body: T;
  contentType: string;
}

export interface Client {
  get<T>(path: string, headers?: Record<string, string>): Promise<Answer<T>>;
  send<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
}

export interface Grafana {
  url: string;
  as(role: Role): Client;
  namespace: string;
  prometheusUid: string;
  close(): Promise<void>;
}

/** The same tests judge a real Grafana when its address is in the environment. */
export const realUrl = process.env.GRAFANA_URL?.replace(/\/$/, '');
const { GRAFANA_USER, GRAFANA_PASSWORD, GRAFANA_TOKEN } = process.env;

/** With a token there is one right only, so what needs a viewer cannot be judged. */
export const itWithRoles = realUrl && !GRAFANA_USER ? it.skip : it;
/** Of our own files: provisioned dashboards, the built plugin, the page. */
export const itInWorkbench = realUrl ? it.skip : it;

export interface Provisioning {
  dashboards?: Record<string, object>;
  prometheusUrl?: string;
  dist?: Record<string, string>;
  page?: Record<string, string>;
}

export async function openGrafana(files: Provisioning = {}): Promise<Grafana> {
  return realUrl ? realGrafana(realUrl) : openWorkbench(mkdtempSync(join(tmpdir(), 'headroom-contract-')), files);
}

/** Opens it on a folder that may have been used before. */
export async function openWorkbench(folder: string, files: Provisioning = {}): Promise<Grafana & { folder: string }> {
  const server = await startServer({
    port: 0,
    dataFolder: join(folder, 'data'),
    provisioningFolder: provision(folder, files.dashboards ?? {}),
    distFolder: writeAll(join(folder, 'dist'), files.dist ?? {}),
    pageFolder: writeAll(join(folder, 'page'), files.page ?? {}),
    prometheusUrl: files.prometheusUrl,
  });
  const as = (role: Role) => clientFor(server.url, { 'x-workbench-role': role });
  const close = () => server.close();
  return { url: server.url, as, namespace: 'default', prometheusUid: 'prometheus', close, folder };
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function provision(folder: string, dashboards: Record<string, object>): string {
  const provisioning = join(folder, 'provisioning');
  const settings = 'version: 3, jsonData: { timeInterval: 15s }, secureJsonData: { password: secret }';
  const dataSource = `{ name: Prometheus, uid: prometheus, type: prometheus, isDefault: true, url: "http://127.0.0.1:1", ${settings} }`;
  const options = `options: { path: ${JSON.stringify(join(provisioning, 'files'))} }`;
  writeAll(provisioning, {
    'datasources/prometheus.yaml': `apiVersion: 1\ndatasources: [${dataSource}]\n`,
    'dashboards/files.yaml': `apiVersion: 1\nproviders: [{ name: files, type: file, folder: Provisioned, ${options} }]\n`,
  });
  const texts = Object.entries(dashboards).map(([name, json]) => [`${name}.json`, JSON.stringify(json)]);
  writeAll(join(provisioning, 'files'), Object.fromEntries(texts));
  return provisioning;
}

function writeAll(folder: string, files: Record<string, string>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function clientFor(url: string, own: Record<string, string>): Client {
  const send: Client['send'] = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {}
  ) => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const type: Record<string, string> = text === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(url + path, { method, body: text, headers: { ...type, ...own, ...headers } });
    const contentType = response.headers.get('content-type') ?? '';
    const answer = contentType.includes('json') ? await response.json() : await response.text();
    return { status: response.status, contentType, body: answer as T };
  };
  return { send, get: (path, headers) => send('GET', path, undefined, headers) };
}

async function realGrafana(url: string): Promise<Grafana> {
  const admin = clientFor(
    url,
    GRAFANA_USER ? basic(GRAFANA_USER, GRAFANA_PASSWORD ?? '') : { authorization: `Bearer ${GRAFANA_TOKEN}` }
  );
  const sources = await admin.get<Array<{ uid: string; type: string }>>('/api/datasources');
  const settings = await admin.get<{ namespace: string }>('/api/frontend/settings');
  const prometheusUid = sources.body.find(({ type }) => type === 'prometheus')?.uid ?? '';
  const clients = { Admin: admin, Editor: admin, Viewer: admin };
  if (GRAFANA_USER) {
    clients.Editor = clientFor(url, await personWith(admin, 'Editor'));
    clients.Viewer = clientFor(url, await personWith(admin, 'Viewer'));
  }
  const close = async () => undefined;
  return { url, as: (role) => clients[role], namespace: settings.body.namespace, prometheusUid, close };
}

async function personWith(admin: Client, role: Role): Promise<Record<string, string>> {
  const login = `headroom-contract-${role.toLowerCase()}`;
  const password = `contract-${Math.random().toString(36).slice(2)}`;
  await admin.send('POST', '/api/admin/users', { login, name: login, password });
  const { body } = await admin.get<{ id: number }>(`/api/users/lookup?loginOrEmail=${login}`);
  await admin.send('PUT', `/api/admin/users/${body.id}/password`, { password });
  await admin.send('PATCH', `/api/org/users/${body.id}`, { role });
  return basic(login, password);
}

function basic(login: string, password: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}` };
}
