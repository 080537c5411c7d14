import type { AppPlugin, DataSourcePlugin, PanelPlugin, PluginMeta } from '@grafana/data';

type Plugin = AppPlugin | PanelPlugin | DataSourcePlugin<never>;

const imported = new Map<string, Promise<Plugin>>();
const panels = new Map<string, PanelPlugin>();

/** The plugin that a module exports; its file is asked once per id, and again after a failure. */
function importPlugin(meta: PluginMeta): Promise<Plugin> {
  const known = imported.get(meta.id);
  if (known !== undefined) {
    return known;
  }
  const importing = System.import(`/${meta.module}?_cache=${meta.info.version}`).then(({ plugin }: System.Module) => {
    if (plugin === undefined) {
      throw new Error(`${meta.module} does not export "plugin".`);
    }
    plugin.meta = meta;
    return plugin;
  });
  imported.set(meta.id, importing);
  importing.catch(() => imported.delete(meta.id));
  return importing;
}

export async function importApp(meta: PluginMeta): Promise<AppPlugin> {
  const app = (await importPlugin(meta)) as AppPlugin;
  app.init(meta);
  return app;
}

export async function importPanel(meta: PluginMeta): Promise<PanelPlugin> {
  const panel = (await importPlugin(meta)) as PanelPlugin;
  panels.set(meta.id, panel);
  return panel;
}

export const importedPanel = (id: string) => panels.get(id);

export const importDataSource = async (meta: PluginMeta) => (await importPlugin(meta)) as DataSourcePlugin<never>;
