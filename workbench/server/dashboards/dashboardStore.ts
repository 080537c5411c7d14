import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Caller } from '../caller';
import { type FolderStore, type Right } from '../folders/folderStore';
import { JsonFolder } from '../jsonFolder';
import type { JsonObject } from '../json';

export interface Dashboard {
  id: number;
  name: string;
  uid: string;
  /** Uid of the folder; empty in the root. */
  folder: string;
  /** False: created in the root without asking for the usual permissions, so only admins see it. */
  granted: boolean;
  /** Read from a file: what is written lives until the next start only. */
  provisioned: boolean;
  resourceVersion: string;
  /** Counts changes of the spec; the old API calls it version. */
  generation: number;
  created: string;
  createdBy: string;
  updated?: string;
  updatedBy?: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
  spec: JsonObject;
}

export interface Version {
  version: number;
  parentVersion: number;
  restoredFrom: number;
  created: string;
  createdBy: string;
  message: string;
  spec: JsonObject;
}

/** What a writer decides about a dashboard. */
export type Draft = Pick<Dashboard, 'name' | 'folder' | 'labels' | 'annotations' | 'spec'>;
type Source = Pick<Dashboard, 'granted' | 'provisioned'>;

const keptVersions = 20;

export class DashboardStore {
  private readonly files: JsonFolder<Dashboard>;
  private readonly versionFiles: JsonFolder<{ name: string; versions: Version[] }>;
  private readonly dashboards = new Map<string, Dashboard>();
  private readonly versions = new Map<string, Version[]>();
  private lastResourceVersion = 0;

  constructor(
    dataFolder: string,
    private readonly folders: FolderStore
  ) {
    this.files = new JsonFolder(join(dataFolder, 'dashboards'));
    this.versionFiles = new JsonFolder(join(dataFolder, 'versions'));
    this.files.all().forEach((dashboard) => this.dashboards.set(dashboard.name, dashboard));
    this.versionFiles.all().forEach(({ name, versions }) => this.versions.set(name, versions));
  }

  /** By name. */
  all(): Dashboard[] {
    return [...this.dashboards.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  get(name: string): Dashboard | undefined {
    return this.dashboards.get(name);
  }

  /** Newest first. */
  versionsOf(name: string): Version[] {
    return this.versions.get(name) ?? [];
  }

  /** As it would be stored; nothing is kept yet. */
  created(draft: Draft, login: string, source: Source): Dashboard {
    const id = 1 + Math.max(0, ...this.all().map((dashboard) => dashboard.id));
    const birth = { id, uid: randomUUID(), generation: 1, created: new Date().toISOString(), createdBy: login };
    return { ...draft, ...source, ...birth, resourceVersion: this.nextResourceVersion() };
  }

  changed(old: Dashboard, draft: Draft, login: string): Dashboard {
    const sameSpec = JSON.stringify(old.spec) === JSON.stringify(draft.spec);
    const generation = old.generation + (sameSpec ? 0 : 1);
    const change = { updated: new Date().toISOString(), updatedBy: login, resourceVersion: this.nextResourceVersion() };
    return { ...old, ...draft, ...change, generation };
  }

  keep(dashboard: Dashboard, message: string, restoredFrom = 0): void {
    const older = this.versionsOf(dashboard.name);
    const parentVersion = older[0]?.version ?? 0;
    this.dashboards.set(dashboard.name, dashboard);
    if (parentVersion !== dashboard.generation) {
      const { generation: version, spec, updated, created, updatedBy, createdBy } = dashboard;
      const by = { created: updated ?? created, createdBy: updatedBy ?? createdBy };
      const newest: Version = { version, parentVersion, restoredFrom, ...by, message, spec };
      this.versions.set(dashboard.name, [newest, ...older].slice(0, keptVersions));
    }
    if (!dashboard.provisioned) {
      this.files.write(dashboard.name, dashboard);
      this.versionFiles.write(dashboard.name, { name: dashboard.name, versions: this.versionsOf(dashboard.name) });
    }
  }

  remove(name: string): void {
    this.dashboards.delete(name);
    this.versions.delete(name);
    this.files.remove(name);
    this.versionFiles.remove(name);
  }

  rightOf(caller: Caller, dashboard: Dashboard): Right {
    const right = this.folders.rightOf(caller, dashboard.folder);
    return dashboard.folder === '' && !dashboard.granted && right !== 'Admin' ? 'None' : right;
  }

  /** Ever growing, over restarts too. */
  private nextResourceVersion(): string {
    this.lastResourceVersion = Math.max(Date.now() * 1000, this.lastResourceVersion + 1);
    return String(this.lastResourceVersion);
  }
}
