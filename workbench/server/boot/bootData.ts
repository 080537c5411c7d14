import type { Caller } from '../caller';
import type { DataSource } from '../data-sources/readDataSources';
import { builtPlugins, pluginMeta, type BuiltPlugin } from './builtPlugins';

const version = '13.2.1';

/** What Grafana writes into its page as `window.grafanaBootData`. */
export function bootData(caller: Caller, sources: readonly DataSource[], distFolder: string) {
  const plugins = builtPlugins(distFolder);
  const ofType = (type: string) => Object.fromEntries(plugins.filter((item) => item.type === type).map((item) => [item.id, pluginMeta(item)]));
  const settings = {
    ...{ namespace: 'default', appUrl: '/', appSubUrl: '', featureToggles: {}, exploreEnabled: true, liveEnabled: false },
    buildInfo: { version, versionString: `Grafana v${version}`, commit: 'workbench', env: 'production', edition: 'Open Source' },
    defaultDatasource: (sources.find(({ isDefault }) => isDefault) ?? sources[0])?.name ?? '',
    datasources: Object.fromEntries(sources.map((source) => [source.name, dataSourceSettings(source, plugins)])),
    ...{ panels: ofType('panel'), apps: ofType('app') },
  };
  return { user: userOf(caller), settings, navTree: [], assets: { light: '', dark: '' } };
}

/** The caller as Grafana describes a user. */
export function userOf({ id, login, role, theme }: Caller) {
  const person = { id, uid: login, login, name: role, email: `${login}@localhost`, isSignedIn: true, isGrafanaAdmin: role === 'Admin' };
  const organisation = { orgId: 1, orgName: 'Main Org.', orgRole: role, orgCount: 1 };
  return { ...person, ...organisation, theme, lightTheme: theme === 'light', timezone: 'browser', weekStart: '', language: 'en-US' };
}

function dataSourceSettings({ url: _, ...source }: DataSource, plugins: readonly BuiltPlugin[]) {
  const { type, uid } = source;
  const own = plugins.find(({ id }) => id === type);
  const info = { logos: { small: '', large: '' }, author: { name: '' }, description: '', links: [], screenshots: [], version: '', updated: '' };
  const core = { id: type, name: type, type: 'datasource', info, module: `core:plugin/${type}`, baseUrl: '', metrics: true, backend: true };
  return { ...source, meta: own ? pluginMeta(own) : core, url: `/api/datasources/proxy/uid/${uid}`, access: 'proxy', readOnly: true };
}
