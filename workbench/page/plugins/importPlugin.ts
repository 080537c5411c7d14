import type { AppPlugin, AppPluginMeta, DataSourceApi, DataSourcePlugin, PanelPlugin, PluginMeta } from '@grafana/data';
import { config } from '@grafana/runtime';

export const appId = 'headroom-slo-app';

const imported = new Map<string, Promise<System.Module>>();
const panels = new Map<string, PanelPlugin>();

/** What a plugin's module exports; its file is asked once per id, and again after a failure. */
async function importPlugin(meta: PluginMeta) {
  const importing = imported.get(meta.id) ?? System.import(`/${meta.module}?_cache=${meta.info.version}`);
  imported.set(meta.id, importing);
  importing.catch(() => imported.delete(meta.id));
  const { plugin } = await importing;
  if (plugin === undefined) {
    throw new Error(`${meta.module} does not export "plugin".`);
  }
  plugin.meta = meta;
  return plugin;
}

/** The app's plugin.json as the server sends it with the boot data. */
export function appMeta(): AppPluginMeta {
  const meta: object | undefined = config.apps[appId];
  if (meta === undefined) {
    throw new Error('There is no built plugin. Run "npm run build" and load this page again.');
  }
  return meta as AppPluginMeta;
}

export async function importApp(): Promise<AppPlugin> {
  const app: AppPlugin = await importPlugin(appMeta());
  app.init(appMeta());
  return app;
}

/** The plugin of a panel type, none where it is not the app's. */
export async function importPanel(type: string): Promise<PanelPlugin | undefined> {
  const meta = config.panels[type];
  const plugin: PanelPlugin | undefined = meta && (await importPlugin(meta));
  return plugin && panels.set(type, plugin) && plugin;
}

export const importedPanel = (type: string) => panels.get(type);

export const importDataSource: (meta: PluginMeta) => Promise<DataSourcePlugin<DataSourceApi>> = importPlugin;
