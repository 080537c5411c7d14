import { EventBusSrv, setTimeZoneResolver } from '@grafana/data';
import * as runtime from '@grafana/runtime';
import { initializeLoggersRegistry } from '@grafana/runtime/unstable';
import { setPluginPage } from 'grafana-runtime/components/PluginPage.mjs';

import { PluginPage } from '../chrome/PluginPage.tsx';
import { dataSourceService } from './dataSourceService.ts';
import { fetchFromServer, getFromServer } from './fetchFromServer.ts';
import { templateService } from './templateService.ts';

/** Sets what Grafana sets while it starts, as far as the app uses it, with the workbench's own services behind it. */
export function setServices(): void {
  initializeLoggersRegistry();
  runtime.setEchoSrv(new runtime.FakeEchoSrv());
  runtime.setAppEvents(new EventBusSrv());
  runtime.setBackendSrv({ fetch: fetchFromServer, get: getFromServer } as runtime.BackendSrv);
  runtime.setTemplateSrv(templateService);
  runtime.setDataSourceSrv(dataSourceService);
  setTimeZoneResolver(() => runtime.config.bootData.user.timezone);
  setPluginPage(PluginPage);
}
