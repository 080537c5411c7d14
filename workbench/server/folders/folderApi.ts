import { randomUUID } from 'node:crypto';
import type { Role } from '../caller';
import type { DashboardStore } from '../dashboards/dashboardStore';
import { accessDenied, apiFailure } from '../failures';
import { listOf, objectOf, textOf, type Json } from '../json';
import type { Call, Router } from '../router';
import { atLeast, type Folder, type FolderStore, type Right } from './folderStore';

const rightNumbers: Record<number, Right> = { 1: 'View', 2: 'Edit', 4: 'Admin' };

export function folderApi(router: Router, folders: FolderStore, dashboards: DashboardStore): void {
  router.on('GET', '/api/folders', ({ caller, query }) => {
    const wanted = query.get('permission') === 'Edit' ? 'Edit' : 'View';
    const limit = Number(query.get('limit') ?? 1000);
    const start = (Number(query.get('page') ?? 1) - 1) * limit;
    const seen = folders.all().filter((folder) => atLeast(folders.rightOf(caller, folder.uid), wanted));
    return { body: seen.slice(start, start + limit).map(({ id, uid, title, managedBy }) => ({ id, uid, title, managedBy })) };
  });

  router.on('GET', '/api/folders/general', (call) => {
    return { body: { id: 0, uid: 'general', title: 'Dashboards', ...accessOf(folders.rightOf(call.caller, '')) } };
  });

  router.on('GET', '/api/folders/:uid', (call) => ({ body: view(call, found(call, 'View')) }));

  router.on('POST', '/api/folders', async (call) => {
    const { uid: wantedUid, title, parentUid } = await call.json();
    const uid = textOf(wantedUid) || randomUUID().slice(-12);
    if (!atLeast(folders.rightOf(call.caller, ''), 'Edit')) {
      throw accessDenied('folders:create');
    }
    if (textOf(title).trim() === '' || !/^[\w-]{1,40}$/.test(uid)) {
      throw apiFailure(400, textOf(title).trim() === '' ? 'folder title cannot be empty' : 'uid contains illegal characters');
    }
    if (textOf(parentUid) !== '') {
      throw apiFailure(400, 'The workbench has no folders within folders');
    }
    if (folders.get(uid) || dashboards.get(uid)) {
      throw apiFailure(409, 'a folder/dashboard with the same uid already exists');
    }
    return { body: view(call, folders.create(uid, textOf(title), call.caller.login)) };
  });

  router.on('DELETE', '/api/folders/:uid', (call) => {
    const { uid } = found(call, 'Edit');
    dashboards.all().filter((dashboard) => dashboard.folder === uid).forEach(({ name }) => dashboards.remove(name)); // prettier-ignore
    folders.remove(uid);
    return { body: { message: 'Folder deleted' } };
  });

  router.on('POST', '/api/folders/:uid/permissions', async (call) => {
    const folder = found(call, 'Admin');
    const { items } = await call.json();
    folders.keep({ ...folder, permissions: { Viewer: rightIn(items, 'Viewer'), Editor: rightIn(items, 'Editor') } });
    return { body: { message: 'Folder permissions updated', id: folder.id, title: folder.title } };
  });

  function found(call: Call, wanted: Right): Folder {
    const folder = folders.get(call.part('uid'));
    if (!folder) {
      throw apiFailure(404, 'folder not found', { status: 'not-found' });
    }
    if (!atLeast(folders.rightOf(call.caller, folder.uid), wanted)) {
      throw accessDenied(`folders${wanted === 'Admin' ? '.permissions' : ''}:${wanted === 'View' ? 'read' : 'write'}`);
    }
    return folder;
  }

  function view({ caller }: Call, { permissions: _, ...folder }: Folder): object {
    return { ...folder, orgId: 1, url: `/dashboards/f/${folder.uid}`, ...accessOf(folders.rightOf(caller, folder.uid)), parents: [] };
  }
}

function rightIn(items: Json | undefined, role: Role): Right {
  const item = listOf(items).map(objectOf).find((entry) => entry.role === role); // prettier-ignore
  return rightNumbers[Number(item?.permission)] ?? 'None';
}

/** What Grafana calls the things that a right allows. */
export function accessOf(right: Right) {
  const canEdit = atLeast(right, 'Edit');
  return { canSave: canEdit, canEdit, canDelete: canEdit, canAdmin: right === 'Admin' };
}
