import type { DataSource } from '../data-sources/readDataSources';
import { apiFailure } from '../failures';
import type { Router } from '../router';
import { bootData } from './bootData';
import { builtPlugins, pluginMeta } from './builtPlugins';
import { permissionsOf } from './permissions';
import { userOf } from './userOf';

/** Who one is, what there is: what a page asks before it can start. */
export function bootApi(router: Router, sources: readonly DataSource[], distFolder: string): void {
  const organisation = { id: 1, name: 'Main Org.' };
  router.on('GET', '/api/workbench/boot', ({ caller }) => ({ body: bootData(caller, sources, distFolder) }));
  router.on('GET', '/api/frontend/settings', ({ caller }) => ({ body: bootData(caller, sources, distFolder).settings }));
  router.on('GET', '/api/health', () => ({ body: { database: 'ok', version: '13.2.1', commit: 'workbench' } }));
  router.on('GET', '/api/user', ({ caller }) => ({ body: userOf(caller) }));
  router.on('GET', '/api/user/preferences', ({ caller }) => ({ body: { theme: caller.theme, timezone: '', weekStart: '' } }));
  router.on('GET', '/api/user/orgs', ({ caller }) => ({ body: [{ orgId: 1, name: organisation.name, role: caller.role }] }));
  router.on('GET', '/api/org', () => ({ body: organisation }));
  router.on('GET', '/api/org/preferences', () => ({ body: {} }));
  router.on('GET', '/api/access-control/user/permissions', ({ caller }) => ({ body: permissionsOf(caller.role) }));
  router.on('GET', '/api/plugins', () => ({ body: builtPlugins(distFolder).map(pluginMeta) }));
  router.on('GET', '/api/plugins/:id/settings', ({ params }) => {
    const plugin = builtPlugins(distFolder).find(({ id }) => id === params.id);
    if (!plugin) {
      throw apiFailure(404, 'Plugin not found, no installed plugin with that id');
    }
    return { body: { ...pluginMeta(plugin), jsonData: {}, secureJsonFields: {}, hasUpdate: false } };
  });
}
