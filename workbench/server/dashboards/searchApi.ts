import { atLeast, type Folder, type FolderStore } from '../folders/folderStore';
import { listOf, textOf } from '../json';
import type { Router } from '../router';
import { dashboardUrl, slugOf } from './dashboardSpec';
import type { Dashboard, DashboardStore } from './dashboardStore';

const largestLimit = 5000;

/** Folders, then dashboards, that the caller may see, by title. */
export function searchApi(router: Router, store: DashboardStore, folders: FolderStore): void {
  router.on('GET', '/api/search', ({ caller, query }) => {
    const tags = query.getAll('tag');
    const uids = query.getAll('dashboardUIDs');
    const inFolders = query.getAll('folderUIDs').map((uid) => (uid === 'general' ? '' : uid));
    const words = (query.get('query') ?? '').toLowerCase();
    const type = query.get('type');
    const folderHits = folders.all().filter(({ uid }) => atLeast(folders.rightOf(caller, uid), 'View')).map(folderHit); // prettier-ignore
    const dashboardHits = store
      .all()
      .filter((dashboard) => atLeast(store.rightOf(caller, dashboard), 'View'))
      .map((dashboard) => dashboardHit(dashboard, folders.get(dashboard.folder)))
      .sort((a, b) => a.title.toLowerCase().localeCompare(b.title.toLowerCase()));
    const hits = [...folderHits, ...dashboardHits].filter(
      (hit) =>
        (type === null || hit.type === type) &&
        hit.title.toLowerCase().includes(words) &&
        tags.every((tag) => hit.tags.includes(tag)) &&
        (uids.length === 0 || uids.includes(hit.uid)) &&
        (inFolders.length === 0 || inFolders.includes(hit.folderUid ?? ''))
    );
    const limit = Math.min(Number(query.get('limit')) || 1000, largestLimit);
    const start = (Math.max(1, Number(query.get('page') ?? 1)) - 1) * limit;
    return { body: hits.slice(start, start + limit) };
  });
}

interface Hit {
  uid: string;
  title: string;
  type: 'dash-folder' | 'dash-db';
  tags: string[];
  folderUid?: string;
  [more: string]: unknown;
}

function folderHit({ id, uid, title }: Folder): Hit {
  const hit = { uid, title, type: 'dash-folder' as const, tags: [] };
  return { ...hit, id, orgId: 1, url: `/dashboards/f/${uid}`, uri: `db/${uid}`, slug: '', isStarred: false, sortMeta: 0 };
}

function dashboardHit({ id, name: uid, spec }: Dashboard, folder: Folder | undefined): Hit {
  const place = folder && { folderUid: folder.uid, folderTitle: folder.title, folderUrl: `/dashboards/f/${folder.uid}` };
  const hit = { uid, title: textOf(spec.title), type: 'dash-db' as const, tags: listOf(spec.tags).map(textOf), ...place };
  const slug = slugOf(spec);
  return { ...hit, id, orgId: 1, url: dashboardUrl(uid, spec), uri: `db/${slug}`, slug, isStarred: false, sortMeta: 0 };
}
