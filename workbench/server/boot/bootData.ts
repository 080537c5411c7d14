import type { Caller } from '../caller';
import type { DataSource } from '../data-sources/readDataSources';
import { objectOf, textOf } from '../json';
import { builtPlugins, pluginMeta, type BuiltPlugin } from './builtPlugins';
import { permissionsOf } from './permissions';
import { userOf } from './userOf';

const version = '13.2.1';

/** What Grafana writes into its page as `window.grafanaBootData`. */
export function bootData(caller: Caller, sources: readonly DataSource[], distFolder: string) {
  const plugins = builtPlugins(distFolder);
  const permissions = Object.fromEntries(Object.keys(permissionsOf(caller.role)).map((action) => [action, true]));
  return {
    user: { ...userOf(caller), lightTheme: caller.theme === 'light', permissions, orgCount: 1, analytics: { identifier: '' } },
    settings: settingsOf(sources, plugins),
    navTree: plugins.filter(({ type }) => type === 'app').map(navigationOf),
    assets: { light: '', dark: '' },
  };
}

function settingsOf(sources: readonly DataSource[], plugins: readonly BuiltPlugin[]) {
  const byName = <T>(items: readonly T[], nameOf: (item: T) => string, view: (item: T) => object) =>
    Object.fromEntries(items.map((item) => [nameOf(item), view(item)]));
  const ofType = (wanted: string) => plugins.filter(({ type }) => type === wanted);
  return {
    ...{ namespace: 'default', appUrl: '/', appSubUrl: '', featureToggles: {}, exploreEnabled: true, unifiedAlertingEnabled: false },
    buildInfo: { version, versionString: `Grafana v${version}`, commit: 'workbench', env: 'production', edition: 'Open Source' },
    defaultDatasource: (sources.find(({ isDefault }) => isDefault) ?? sources[0])?.name ?? '',
    datasources: byName(sources, ({ name }) => name, (source) => dataSourceSettings(source, plugins)), // prettier-ignore
    panels: byName(ofType('panel'), ({ id }) => id, pluginMeta),
    apps: byName(ofType('app'), ({ id }) => id, appSettings),
    ...{ licenseInfo: { edition: 'Open Source', enabledFeatures: {} }, liveEnabled: false, minRefreshInterval: '5s' },
  };
}

function dataSourceSettings({ url: _url, ...source }: DataSource, plugins: readonly BuiltPlugin[]) {
  const own = plugins.find(({ id }) => id === source.type);
  const logos = { small: '', large: '' };
  const info = { logos, author: { name: '' }, description: '', links: [], screenshots: [], version: '', updated: '' };
  const core = { id: source.type, name: source.type, type: 'datasource', info, module: `core:plugin/${source.type}`, baseUrl: '' };
  const meta = own ? pluginMeta(own) : { ...core, metrics: true, backend: true };
  return { ...source, meta, url: `/api/datasources/proxy/uid/${source.uid}`, access: 'proxy', readOnly: true };
}

function appSettings({ id, manifest }: BuiltPlugin) {
  const info = objectOf(manifest.info);
  const extensions = { addedLinks: [], addedComponents: [], addedFunctions: [], exposedComponents: [], extensionPoints: [] };
  const start = { id, path: `public/plugins/${id}/module.js`, version: textOf(info.version), preload: false };
  return { ...start, loadingStrategy: 'script', angular: { detected: false }, dependencies: manifest.dependencies, extensions };
}

function navigationOf({ id, manifest }: BuiltPlugin) {
  const includes = (Array.isArray(manifest.includes) ? manifest.includes : []).map(objectOf);
  const pages = includes.filter((include) => include.type === 'page' && include.addToNav === true);
  const children = pages.map(({ name, path }) => ({ id: `${id}-${textOf(name)}`, text: name, url: path, pluginId: id }));
  return { id: `plugin-page-${id}`, text: manifest.name, url: `/a/${id}`, pluginId: id, children };
}
