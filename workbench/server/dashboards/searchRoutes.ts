import { right } from '../folders/folderStore';
import type { Routes } from '../http/serveRoutes';
import { folderOf } from './dashboard';
import type { DashboardStore } from './dashboardStore';

/** Folders and dashboards that the caller may see, by title. */
export function searchRoutes(store: DashboardStore): Routes {
  return {
    'GET /api/search': ({ caller, query }) => {
      const folders = store.folders.withRight(caller, right.view).map(({ uid, title }) => {
        return { uid, title, type: 'dash-folder', tags: new Array<string>(), url: `/dashboards/f/${uid}` };
      });
      const dashboards = store.seenBy(caller).map((dashboard) => {
        const { name: uid } = dashboard.metadata;
        const { title, tags = [] } = dashboard.spec;
        const folder = store.folders.get(folderOf(dashboard));
        const place = folder && { folderUid: folder.uid, folderTitle: folder.title };
        return { uid, title, type: 'dash-db', tags, url: `/d/${uid}`, ...place };
      });
      const words = query.get('query')?.toLowerCase() ?? '';
      const hits = [...folders, ...dashboards].filter(
        ({ title, type, tags }) =>
          (query.get('type') ?? type) === type &&
          title.toLowerCase().includes(words) &&
          query.getAll('tag').every((tag) => tags.includes(tag))
      );
      const limit = Math.min(Number(query.get('limit')) || 1000, 5000);
      const start = (Number(query.get('page') ?? 1) - 1) * limit;
      return { body: hits.sort((a, b) => a.title.localeCompare(b.title)).slice(start, start + limit) };
    },
  };
}
