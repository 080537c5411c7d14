import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Caller } from '../caller';
import type { FolderStore, Right } from '../folders/folderStore';
import { JsonFolder } from '../jsonFolder';
import type { JsonObject } from '../json';

/** What a writer decides about a dashboard. */
export interface Draft {
  name: string;
  /** Uid of the folder; empty in the root. */
  folder: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
  spec: JsonObject;
}

interface Source {
  /** False: created in the root without asking for the usual permissions, so only admins see it. */
  granted: boolean;
  /** Read from a file: what is written lives until the next start only. */
  provisioned: boolean;
}

export interface Dashboard extends Draft, Source {
  id: number;
  uid: string;
  resourceVersion: string;
  /** Counts changes of the spec; the old API calls it version. */
  generation: number;
  created: string;
  createdBy: string;
  updated: string;
  updatedBy: string;
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

const keptVersions = 20;

export class DashboardStore {
  private readonly dashboards: JsonFolder<Dashboard>;
  private readonly versions: JsonFolder<Version[]>;
  private lastResourceVersion = 0;

  constructor(
    dataFolder: string,
    private readonly folders: FolderStore
  ) {
    this.dashboards = new JsonFolder(join(dataFolder, 'dashboards'));
    this.versions = new JsonFolder(join(dataFolder, 'versions'));
  }

  /** By name. */
  all(): Dashboard[] {
    return this.dashboards.all().sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  get(name: string): Dashboard | undefined {
    return this.dashboards.get(name);
  }

  /** Newest first. */
  versionsOf(name: string): Version[] {
    return this.versions.get(name) ?? [];
  }

  /** The dashboard as it would be stored; nothing is kept yet. */
  created(draft: Draft, createdBy: string, source: Source): Dashboard {
    const id = 1 + Math.max(0, ...this.all().map((dashboard) => dashboard.id));
    const birth = { id, uid: randomUUID(), generation: 1, created: new Date().toISOString(), createdBy, updated: '', updatedBy: '' };
    return { ...draft, ...source, ...birth, resourceVersion: this.nextResourceVersion() };
  }

  changed(old: Dashboard, draft: Draft, updatedBy: string): Dashboard {
    const sameSpec = JSON.stringify(old.spec) === JSON.stringify(draft.spec);
    const change = { generation: old.generation + (sameSpec ? 0 : 1), updated: new Date().toISOString(), updatedBy };
    return { ...old, ...draft, ...change, resourceVersion: this.nextResourceVersion() };
  }

  keep(dashboard: Dashboard, message: string, restoredFrom = 0): void {
    const { name, generation: version, provisioned: inMemoryOnly, spec } = dashboard;
    const older = this.versionsOf(name);
    const parentVersion = older[0]?.version ?? 0;
    this.dashboards.keep(name, dashboard, { inMemoryOnly });
    if (parentVersion !== version) {
      const by = { created: dashboard.updated || dashboard.created, createdBy: dashboard.updatedBy || dashboard.createdBy };
      const newest = { version, parentVersion, restoredFrom, ...by, message, spec };
      this.versions.keep(name, [newest, ...older].slice(0, keptVersions), { inMemoryOnly });
    }
  }

  remove(name: string): void {
    this.dashboards.remove(name);
    this.versions.remove(name);
  }

  rightOf(caller: Caller, { folder, granted }: Dashboard): Right {
    const right = this.folders.rightOf(caller, folder);
    return folder === '' && !granted && right !== 'Admin' ? 'None' : right;
  }

  /** Ever growing, over restarts too. */
  private nextResourceVersion(): string {
    this.lastResourceVersion = Math.max(Date.now() * 1000, this.lastResourceVersion + 1);
    return String(this.lastResourceVersion);
  }
}
