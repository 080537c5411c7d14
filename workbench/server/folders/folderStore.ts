import { join } from 'node:path';
import type { Caller, Role } from '../caller';
import { JsonFolder } from '../jsonFolder';

export type Right = 'None' | 'View' | 'Edit' | 'Admin';

/** A folder gives each role one right; admins have all of them everywhere. */
export type Permissions = Record<Exclude<Role, 'Admin'>, Right>;

export interface Folder {
  id: number;
  uid: string;
  title: string;
  permissions: Permissions;
  version: number;
  created: string;
  createdBy: string;
  updated: string;
  updatedBy: string;
  managedBy?: string;
}

export const usualPermissions: Permissions = { Viewer: 'View', Editor: 'Edit' };

const ranks: Record<Right, number> = { None: 0, View: 1, Edit: 2, Admin: 3 };

export function atLeast(right: Right, wanted: Right): boolean {
  return ranks[right] >= ranks[wanted];
}

export class FolderStore {
  private readonly files: JsonFolder<Folder>;
  private readonly folders = new Map<string, Folder>();

  constructor(dataFolder: string) {
    this.files = new JsonFolder(join(dataFolder, 'folders'));
    this.files.all().forEach((folder) => this.folders.set(folder.uid, folder));
  }

  all(): Folder[] {
    return [...this.folders.values()].sort((a, b) => a.title.localeCompare(b.title));
  }

  get(uid: string): Folder | undefined {
    return this.folders.get(uid);
  }

  create(uid: string, title: string, login: string, managedBy?: string): Folder {
    const id = 1 + Math.max(0, ...this.all().map((folder) => folder.id));
    const now = new Date().toISOString();
    const by = { created: now, createdBy: login, updated: now, updatedBy: login };
    const folder: Folder = { id, uid, title, permissions: usualPermissions, version: 1, ...by, managedBy };
    return this.keep(folder);
  }

  change(folder: Folder, login: string, change: Partial<Pick<Folder, 'title' | 'permissions'>>): Folder {
    const changed = { updated: new Date().toISOString(), updatedBy: login, version: folder.version + 1 };
    return this.keep({ ...folder, ...change, ...changed });
  }

  remove(uid: string): void {
    this.folders.delete(uid);
    this.files.remove(uid);
  }

  /** The right on what lies in a folder; an empty uid is the root. */
  rightOf(caller: Caller, uid: string): Right {
    if (caller.role === 'Admin') {
      return 'Admin';
    }
    const permissions = uid === '' ? usualPermissions : this.folders.get(uid)?.permissions;
    return permissions?.[caller.role] ?? 'None';
  }

  private keep(folder: Folder): Folder {
    this.folders.set(folder.uid, folder);
    this.files.write(folder.uid, folder);
    return folder;
  }
}
