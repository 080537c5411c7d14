import * as v from 'valibot';
import { demand } from '../http/failure';
import type { Routes } from '../http/serveRoutes';
import { right, usualRights, type FolderStore } from './folderStore';

const newFolder = v.object({ uid: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)), title: v.string() });
const permissions = v.object({ items: v.array(v.object({ role: v.string(), permission: v.number() })) });

export function folderRoutes(folders: FolderStore): Routes {
  return {
    'GET /api/folders': ({ caller, query }) => {
      const found = folders.withRight(caller, query.get('permission') === 'Edit' ? right.edit : right.view);
      return { body: found.map(({ uid, title }) => ({ uid, title })) };
    },
    'GET /api/folders/:uid': ({ caller, part }) => {
      const { uid, title } = folders.found(caller, part('uid'), right.view);
      const canSave = folders.rightOf(caller, uid) >= right.edit;
      return { body: { uid, title, canSave, canEdit: canSave } };
    },
    'POST /api/folders': async ({ caller, sent }) => {
      folders.found(caller, '', right.edit);
      const { uid, title } = await sent(newFolder);
      demand(!folders.has(uid), 409, 'a folder with the same uid already exists');
      folders.keep(uid, { uid, title, rights: usualRights });
      return { body: { uid, title } };
    },
    'POST /api/folders/:uid/permissions': async ({ caller, part, sent }) => {
      const folder = folders.found(caller, part('uid'), right.admin);
      const { items } = await sent(permissions);
      const rights = Object.fromEntries(items.map(({ role, permission }) => [role, permission]));
      folders.keep(folder.uid, { ...folder, rights });
      return { body: { message: 'Folder permissions updated' } };
    },
  };
}
