import * as data from '@grafana/data';
import * as runtime from '@grafana/runtime';
import { initializeLoggersRegistry } from '@grafana/runtime/unstable';
import { setPanelRenderer } from 'grafana-runtime/components/PanelRenderer.mjs';
import { setPluginPage } from 'grafana-runtime/components/PluginPage.mjs';
import { setDataSourcePluginImporter } from 'grafana-runtime/services/dataSource/dataSource.mjs';
import { initDataSourceInstanceSettings } from 'grafana-runtime/services/dataSource/settings.mjs';

import { PluginPage } from '../chrome/PluginPage.tsx';
import { PanelRenderer } from '../dashboard/PanelRenderer.tsx';
import { importDataSource, importedPanel, importPanel } from '../plugins/importPlugin.ts';
import { BackendService } from './BackendService.ts';
import { DataSourceService } from './DataSourceService.ts';
import { PrometheusDataSource } from './PrometheusDataSource.ts';
import { runRequest } from './runRequest.ts';
import { templateService } from './templateService.ts';

const nothing = () => undefined;

/** Sets what Grafana sets while it starts, with the workbench's own services behind it. */
export function setServices(): void {
  const { bootData, datasources, defaultDatasource } = runtime.config;
  initializeLoggersRegistry();
  runtime.setEchoSrv(new runtime.FakeEchoSrv());
  runtime.setAppEvents(new data.EventBusSrv());
  runtime.setBackendSrv(new BackendService());
  runtime.setLocationSrv(runtime.locationService);
  runtime.setTemplateSrv(templateService);
  runtime.setCurrentUser(bootData.user);
  runtime.setRunRequest(runRequest);
  data.setTimeZoneResolver(() => bootData.user.timezone);
  setPluginPage(PluginPage);
  setPanelRenderer(PanelRenderer);
  runtime.setPluginImportUtils({
    importPanelPlugin: async (id) => (await importPanel(id)) ?? fail(`The workbench has no panel "${id}".`),
    getPanelPluginFromCache: importedPanel,
  });
  runtime.setDataSourceSrv(new DataSourceService(makeDataSource));
  initDataSourceInstanceSettings(datasources, defaultDatasource);
  setDataSourcePluginImporter(dataSourcePlugin);
  setHooks();
}

/** Other plugins' extensions, the mega menu and the like: there are none. */
function setHooks(): void {
  runtime.setPluginLinksHook(() => ({ links: [], isLoading: false }));
  runtime.setPluginComponentHook(() => ({ component: null, isLoading: false }));
  runtime.setPluginComponentsHook(() => ({ components: [], isLoading: false }));
  runtime.setPluginFunctionsHook(() => ({ functions: [], isLoading: false }));
  runtime.setReturnToPreviousHook(() => nothing);
  runtime.setMegaMenuOpenHook(() => [false, nothing]);
  runtime.setChromeHeaderHeightHook(() => 40);
  runtime.setHelpNavItemHook(nothing);
  runtime.setEmbeddedDashboard(() => null);
}

async function makeDataSource(settings: data.DataSourceInstanceSettings): Promise<data.DataSourceApi> {
  const { DataSourceClass } = await dataSourcePlugin(settings.meta);
  const instance = new DataSourceClass(settings);
  instance.meta = settings.meta;
  return instance;
}

/** The app's own data source, or the stand-in for Prometheus and Loki. */
function dataSourcePlugin(meta: data.DataSourcePluginMeta) {
  const standIn = new data.DataSourcePlugin<data.DataSourceApi>(PrometheusDataSource);
  return /prometheus|loki/.test(meta.id) ? standIn : importDataSource(meta);
}

function fail(message: string): never {
  throw new Error(message);
}
