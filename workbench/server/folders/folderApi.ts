import { randomUUID } from 'node:crypto';
import type { Role } from '../caller';
import type { DashboardStore } from '../dashboards/dashboardStore';
import { accessDenied, apiFailure } from '../failures';
import { objectOf, textOf } from '../json';
import type { Call, Router } from '../router';
import { atLeast, type Folder, type FolderStore, type Permissions, type Right } from './folderStore';

const root = { id: 0, uid: 'general', title: 'Dashboards' };
const rightNumbers: Record<number, Right> = { 1: 'View', 2: 'Edit', 4: 'Admin' };

export function folderApi(router: Router, folders: FolderStore, dashboards: DashboardStore): void {
  router.on('GET', '/api/folders', ({ caller, query }) => {
    const wanted: Right = query.get('permission') === 'Edit' ? 'Edit' : 'View';
    const limit = Number(query.get('limit') ?? 1000);
    const start = (Number(query.get('page') ?? 1) - 1) * limit;
    const seen = folders.all().filter((folder) => atLeast(folders.rightOf(caller, folder.uid), wanted));
    const body = seen.slice(start, start + limit).map(({ id, uid, title, managedBy }) => ({ id, uid, title, managedBy }));
    return { body };
  });

  router.on('GET', '/api/folders/general', (call) => ({ body: { ...root, ...accessOf(folders, call, '') } }));

  router.on('GET', '/api/folders/:uid', (call) => ({ body: view(folders, call, found(folders, call, 'View')) }));

  router.on('POST', '/api/folders', async (call) => {
    const body = await call.json();
    const title = textOf(body.title).trim();
    const uid = textOf(body.uid) || randomUUID().slice(0, 13).replace('-', '');
    if (!atLeast(folders.rightOf(call.caller, ''), 'Edit')) {
      throw accessDenied('folders:create');
    }
    if (textOf(body.parentUid) !== '') {
      throw apiFailure(400, 'The workbench has no folders within folders');
    }
    checkFolder(uid, title);
    if (folders.get(uid) || dashboards.get(uid)) {
      throw apiFailure(409, 'a folder/dashboard with the same uid already exists');
    }
    return { body: view(folders, call, folders.create(uid, title, call.caller.login)) };
  });

  router.on('PUT', '/api/folders/:uid', async (call) => {
    const folder = found(folders, call, 'Edit');
    const body = await call.json();
    if (body.overwrite !== true && body.version !== folder.version) {
      throw apiFailure(412, 'the folder has been changed by someone else', { status: 'version-mismatch' });
    }
    checkFolder(folder.uid, textOf(body.title));
    return { body: view(folders, call, folders.change(folder, call.caller.login, { title: textOf(body.title) })) };
  });

  router.on('DELETE', '/api/folders/:uid', (call) => {
    const { uid } = found(folders, call, 'Edit');
    dashboards.all().filter((dashboard) => dashboard.folder === uid).forEach(({ name }) => dashboards.remove(name));
    folders.remove(uid);
    return { body: { message: 'Folder deleted' } };
  });

  router.on('GET', '/api/folders/:uid/permissions', (call) => {
    const { permissions } = found(folders, call, 'Admin');
    const rights = Object.entries(permissions).map(([role, right]) => ({ role, permissionName: right, inherited: false }));
    return { body: rights.filter((entry) => entry.permissionName !== 'None') };
  });

  router.on('POST', '/api/folders/:uid/permissions', async (call) => {
    const folder = found(folders, call, 'Admin');
    const { items } = await call.json();
    const permissions: Permissions = { Viewer: rightIn(items, 'Viewer'), Editor: rightIn(items, 'Editor') };
    folders.change(folder, call.caller.login, { permissions });
    return { body: { message: 'Folder permissions updated', id: folder.id, title: folder.title } };
  });
}

function rightIn(items: unknown, role: Role): Right {
  const item = (Array.isArray(items) ? items : []).map(objectOf).find((entry) => entry.role === role);
  return rightNumbers[Number(item?.permission)] ?? 'None';
}

function checkFolder(uid: string, title: string): void {
  if (title === '') {
    throw apiFailure(400, 'folder title cannot be empty');
  }
  if (!/^[\w-]{1,40}$/.test(uid)) {
    throw apiFailure(400, uid.length > 40 ? 'uid too long, max 40 characters' : 'uid contains illegal characters');
  }
}

function found(folders: FolderStore, call: Call, wanted: Right): Folder {
  const folder = folders.get(call.params.uid ?? '');
  if (!folder) {
    throw apiFailure(404, 'folder not found', { status: 'not-found' });
  }
  if (!atLeast(folders.rightOf(call.caller, folder.uid), wanted)) {
    throw accessDenied(wanted === 'View' ? 'folders:read' : wanted === 'Edit' ? 'folders:write' : 'folders.permissions:write');
  }
  return folder;
}

function accessOf(folders: FolderStore, call: Call, uid: string) {
  const right = folders.rightOf(call.caller, uid);
  const canEdit = atLeast(right, 'Edit');
  return { canSave: canEdit, canEdit, canDelete: canEdit && uid !== '', canAdmin: atLeast(right, 'Admin') };
}

function view(folders: FolderStore, call: Call, folder: Folder) {
  const { permissions, ...rest } = folder;
  const url = `/dashboards/f/${folder.uid}`;
  const hasAcl = permissions.Viewer !== 'View' || permissions.Editor !== 'Edit';
  return { ...rest, orgId: 1, url, hasAcl, ...accessOf(folders, call, folder.uid), parents: [] };
}
