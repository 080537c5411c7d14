import { newDashboard } from '../../src/core/documents/newDashboard';
import type { Resource } from '../../src/core/documents/resource';
import type { Role } from './workbenchTest';

/** The parts of a stored dashboard that the tests read. */
export interface StoredDashboard {
  metadata: {
    name: string;
    resourceVersion?: string;
    generation?: number;
    annotations: Record<string, string>;
  };
  spec: {
    title: string;
    panels: Array<{ id: number; type: string; options: DocumentOptions }>;
    [key: string]: unknown;
  };
}

interface DocumentOptions {
  uid?: string;
  revision?: number;
  resources?: Array<Resource & { spec: Record<string, unknown> }>;
  [key: string]: unknown;
}

/** Documents by the API, past the app: what a test starts from, what somebody else writes, what is stored in the end. */
export class StoredDocuments {
  private readonly used = new Set<string>();

  constructor(private readonly url: string) {}

  /** A document as the app writes it; in the root unless a folder is named. */
  async create(uid: string, title: string, resources: Resource[], folder?: string): Promise<void> {
    const spec = newDashboard(title, ['headroom-service'], { uid, revision: 1, generation: 1, resources });
    await this.createDashboard(uid, spec, folder);
  }

  async createDashboard(uid: string, spec: object, folder?: string): Promise<void> {
    const annotations = folder ? { 'grafana.app/folder': folder } : { 'grafana.app/grant-permissions': 'default' };
    this.used.add(uid);
    await this.call('POST', this.path(), { metadata: { name: uid, annotations }, spec });
  }

  async read(uid: string): Promise<StoredDashboard> {
    return this.call('GET', this.path(uid));
  }

  /** The resources that the document's first panel carries. */
  async resources(uid: string) {
    const { spec } = await this.read(uid);
    return spec.panels.find(({ type }) => type === 'headroom-document-panel')?.options.resources ?? [];
  }

  /** As Grafana's own dashboard editor saves: without a resource version, so the last writer wins. */
  async overwrite(uid: string, { metadata, spec }: StoredDashboard): Promise<void> {
    const { resourceVersion: _, ...unversioned } = metadata;
    await this.call('PUT', this.path(uid), { metadata: unversioned, spec });
  }

  /** Other definitions in the same document, as a later save of the app leaves them. */
  async replaceResources(uid: string, resources: Resource[]): Promise<void> {
    const { metadata, spec } = await this.read(uid);
    const panels = spec.panels.map((panel) =>
      panel.type === 'headroom-document-panel'
        ? { ...panel, options: { ...panel.options, revision: (panel.options.revision ?? 0) + 1, resources } }
        : panel
    );
    await this.overwrite(uid, { metadata, spec: { ...spec, panels } });
  }

  /** Makes the folder where it is missing, and sets its rights: 1 to view, 2 to edit. */
  async setFolder(uid: string, title: string, rights: Partial<Record<Role, number>>): Promise<void> {
    if (!(await fetch(`${this.url}/api/folders/${uid}`)).ok) {
      await this.call('POST', '/api/folders', { uid, title });
    }
    const items = Object.entries(rights).map(([role, permission]) => ({ role, permission }));
    await this.call('POST', `/api/folders/${uid}/permissions`, { items });
  }

  /** To be removed after the test, although the page made it. */
  expectNew(uid: string): void {
    this.used.add(uid);
  }

  async removeUsed(): Promise<void> {
    for (const uid of this.used) {
      await fetch(`${this.url}${this.path(uid)}`, { method: 'DELETE' });
    }
  }

  private path(uid?: string): string {
    return `/apis/dashboard.grafana.app/v1/namespaces/default/dashboards${uid === undefined ? '' : `/${uid}`}`;
  }

  private async call(method: string, path: string, body?: object) {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    }
    return response.json();
  }
}
