import { join } from 'node:path';
import type { Caller } from '../http/caller';
import { demand } from '../http/failure';
import { JsonFolder } from '../jsonFolder';

/** As Grafana counts them: each holds those below it. */
export const right = { none: 0, view: 1, edit: 2, admin: 4 };

/** Each role has one right in a folder; admins may do everything everywhere. */
export type Folder = { uid: string; title: string; rights: Record<string, number> };

export const usualRights = { Viewer: right.view, Editor: right.edit };
const root: Folder = { uid: '', title: 'Dashboards', rights: usualRights };

/** An empty uid is the root. */
export class FolderStore extends JsonFolder<Folder> {
  constructor(dataFolder: string) {
    super(join(dataFolder, 'folders'));
  }

  /** The right on what lies in a folder. */
  rightOf({ role }: Caller, uid: string): number {
    const folder = uid === '' ? root : this.get(uid);
    return role === 'Admin' ? right.admin : (folder?.rights[role] ?? right.none);
  }

  /** Those in which the caller has the right. */
  withRight(caller: Caller, wanted: number): Folder[] {
    return [...this.values()].filter(({ uid }) => this.rightOf(caller, uid) >= wanted);
  }

  found(caller: Caller, uid: string, wanted: number): Folder {
    const folder = uid === '' ? root : this.get(uid);
    demand(folder, 404, `folders.folder.grafana.app "${uid}" not found`);
    demand(this.rightOf(caller, uid) >= wanted, 403, `You'll need additional permissions in the folder "${uid}"`);
    return folder;
  }
}
