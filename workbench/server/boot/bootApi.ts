import type { DataSource } from '../data-sources/readDataSources';
import { apiFailure } from '../failures';
import type { Router } from '../router';
import { bootData, userOf } from './bootData';
import { builtPlugins, pluginMeta } from './builtPlugins';

/** Who one is and what there is: what a page asks before it can start. */
export function bootApi(router: Router, sources: readonly DataSource[], distFolder: string): void {
  router.on('GET', '/api/workbench/boot', ({ caller }) => ({ body: bootData(caller, sources, distFolder) }));
  router.on('GET', '/api/frontend/settings', ({ caller }) => ({ body: bootData(caller, sources, distFolder).settings }));
  router.on('GET', '/api/health', () => ({ body: { database: 'ok', version: '13.2.1', commit: 'workbench' } }));
  router.on('GET', '/api/user', ({ caller }) => ({ body: userOf(caller) }));
  router.on('GET', '/api/user/preferences', ({ caller }) => ({ body: { theme: caller.theme } }));
  router.on('GET', '/api/org', () => ({ body: { id: 1, name: 'Main Org.' } }));
  router.on('GET', '/api/plugins/:id/settings', (call) => {
    const plugin = builtPlugins(distFolder).find(({ id }) => id === call.part('id'));
    if (!plugin) {
      throw apiFailure(404, 'Plugin not found, no installed plugin with that id');
    }
    return { body: { ...pluginMeta(plugin), jsonData: {}, secureJsonFields: {} } };
  });
}
