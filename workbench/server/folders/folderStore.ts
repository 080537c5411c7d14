import { join } from 'node:path';
import type { Caller, Role } from '../caller';
import { JsonFolder } from '../jsonFolder';

export type Right = 'None' | 'View' | 'Edit' | 'Admin';

/** A folder gives each role one right; admins may do everything everywhere. */
export type Permissions = Record<Exclude<Role, 'Admin'>, Right>;

export interface Folder {
  id: number;
  uid: string;
  title: string;
  permissions: Permissions;
  created: string;
  createdBy: string;
  managedBy?: string;
}

const usualPermissions: Permissions = { Viewer: 'View', Editor: 'Edit' };
const ranks: Right[] = ['None', 'View', 'Edit', 'Admin'];

export function atLeast(right: Right, wanted: Right): boolean {
  return ranks.indexOf(right) >= ranks.indexOf(wanted);
}

export class FolderStore {
  private readonly files: JsonFolder<Folder>;

  constructor(dataFolder: string) {
    this.files = new JsonFolder(join(dataFolder, 'folders'));
  }

  /** By title. */
  all(): Folder[] {
    return this.files.all().sort((a, b) => a.title.localeCompare(b.title));
  }

  get(uid: string): Folder | undefined {
    return this.files.get(uid);
  }

  create(uid: string, title: string, createdBy: string, managedBy?: string): Folder {
    const id = 1 + Math.max(0, ...this.all().map((folder) => folder.id));
    return this.keep({ id, uid, title, permissions: usualPermissions, created: new Date().toISOString(), createdBy, managedBy });
  }

  keep(folder: Folder): Folder {
    this.files.keep(folder.uid, folder);
    return folder;
  }

  remove(uid: string): void {
    this.files.remove(uid);
  }

  /** The right on what lies in a folder; an empty uid is the root. */
  rightOf({ role }: Caller, uid: string): Right {
    if (role === 'Admin') {
      return 'Admin';
    }
    const permissions = uid === '' ? usualPermissions : this.get(uid)?.permissions;
    return permissions?.[role] ?? 'None';
  }
}
