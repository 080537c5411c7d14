import { atLeast, type Folder, type FolderStore } from '../folders/folderStore';
import { textOf, textsOf } from '../json';
import type { Router } from '../router';
import { slugOf } from './dashboardSpec';
import type { Dashboard, DashboardStore } from './dashboardStore';

const largestLimit = 5000;

/** Folders and dashboards that the caller may see, by title. */
export function searchApi(router: Router, store: DashboardStore, folders: FolderStore): void {
  router.on('GET', '/api/search', ({ caller, query }) => {
    const tags = query.getAll('tag');
    const uids = query.getAll('dashboardUIDs');
    const inFolders = query.getAll('folderUIDs').flatMap((uid) => uid.split(',')).map((uid) => (uid === 'general' ? '' : uid)); // prettier-ignore
    const words = (query.get('query') ?? '').toLowerCase();
    const type = query.get('type');

    const dashboardHits = store
      .all()
      .filter((dashboard) => atLeast(store.rightOf(caller, dashboard), 'View'))
      .filter(({ folder, name }) => isAmong(folder, inFolders) && isAmong(name, uids))
      .map((dashboard) => dashboardHit(dashboard, folders.get(dashboard.folder)))
      .filter((hit) => tags.every((tag) => hit.tags.includes(tag)));
    const folderHits = folders
      .all()
      .filter(({ uid }) => atLeast(folders.rightOf(caller, uid), 'View'))
      .filter(() => tags.length === 0 && uids.length === 0 && inFolders.every((uid) => uid === ''))
      .map(folderHit);

    const limit = Math.min(Number(query.get('limit') ?? 0) || 1000, largestLimit);
    const start = (Math.max(1, Number(query.get('page') ?? 1)) - 1) * limit;
    const hits = [...byTitle(folderHits), ...byTitle(dashboardHits)].filter(
      (hit) => (type === null || hit.type === type) && hit.title.toLowerCase().includes(words)
    );
    return { body: hits.slice(start, start + limit) };
  });
}

function isAmong(value: string, wanted: string[]): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function byTitle<T extends { title: string }>(hits: T[]): T[] {
  return hits.sort((a, b) => a.title.toLowerCase().localeCompare(b.title.toLowerCase()));
}

const plainHit = { orgId: 1, isStarred: false, sortMeta: 0, isDeleted: false };

function folderHit({ id, uid, title }: Folder) {
  const url = `/dashboards/f/${uid}`;
  return { ...plainHit, id, uid, title, uri: `db/${uid}`, url, slug: '', type: 'dash-folder', tags: [] };
}

function dashboardHit({ id, name: uid, spec, folder: folderUid }: Dashboard, folder: Folder | undefined) {
  const slug = slugOf(spec);
  const place = folder ? { folderUid, folderTitle: folder.title, folderUrl: `/dashboards/f/${folderUid}` } : {};
  const names = { uid, title: textOf(spec.title), uri: `db/${slug}`, url: `/d/${uid}/${slug}`, slug };
  return { ...plainHit, id, ...names, type: 'dash-db', tags: textsOf(spec.tags), ...place };
}
