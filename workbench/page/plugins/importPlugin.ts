import type { AppPlugin, AppPluginMeta, PanelPlugin, PluginMeta } from '@grafana/data';
import { config } from '@grafana/runtime';

export const appId = 'headroom-slo-app';

/** What a plugin's module exports; SystemJS asks for its file once. */
async function importPlugin(meta: PluginMeta) {
  const { plugin }: System.Module = await System.import(`/${meta.module}?_cache=${meta.info.version}`);
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

export async function importPanel(type: string): Promise<PanelPlugin> {
  const meta = config.panels[type];
  if (meta === undefined) {
    throw new Error(`Grafana shows its panel "${type}" here; the workbench has the app's panels only.`);
  }
  return importPlugin(meta);
}
