import type { DataSource } from '../data-sources/readDataSources';
import type { Caller } from '../http/caller';
import { builtPlugins } from './builtPlugins';

const version = '13.2.1';

/** What Grafana writes into its page as `window.grafanaBootData`. */
export function bootData(caller: Caller, sources: readonly DataSource[], distFolder: string) {
  const metas = builtPlugins(distFolder).map(({ meta }) => meta);
  const ofType = (type: string) =>
    Object.fromEntries(metas.filter((meta) => meta.type === type).map((meta) => [meta.id, meta]));
  const datasources = sources.map(({ url: _, ...source }) => {
    const meta = metas.find(({ id }) => id === source.type) ?? coreMeta(source.type);
    return [source.name, { ...source, meta, access: 'proxy', readOnly: true }];
  });
  const settings = {
    ...{ namespace: 'default', appUrl: '/', appSubUrl: '', featureToggles: {}, exploreEnabled: true },
    buildInfo: { version, versionString: `Grafana v${version}`, env: 'production', edition: 'Open Source' },
    defaultDatasource: sources.find(({ isDefault }) => isDefault)?.name ?? '',
    datasources: Object.fromEntries(datasources),
    panels: ofType('panel'),
    apps: ofType('app'),
  };
  return { user: userOf(caller), settings, navTree: [], assets: { light: '', dark: '' } };
}

/** The caller as Grafana describes a user. */
export function userOf({ login, role, theme }: Caller) {
  const person = { id: 1, uid: login, login, name: role, email: `${login}@localhost`, isSignedIn: true };
  const rights = { orgId: 1, orgName: 'Main Org.', orgRole: role, isGrafanaAdmin: role === 'Admin' };
  return { ...person, ...rights, theme, lightTheme: theme === 'light', timezone: 'browser', language: 'en-US' };
}

/** Of a data source that comes with Grafana. */
function coreMeta(id: string) {
  const info = { logos: { small: '', large: '' }, author: { name: '' }, links: [], screenshots: [] };
  return { id, name: id, type: 'datasource', info, module: `core:plugin/${id}`, baseUrl: '', metrics: true };
}
