import { EventBusSrv, setTimeZoneResolver } from '@grafana/data';
import * as runtime from '@grafana/runtime';
import { setPluginPage } from 'grafana-runtime/components/PluginPage.mjs';

import { PluginPage } from '../chrome/PluginPage.tsx';
import { dataSourceService } from './dataSourceService.ts';
import { fetchFromServer, getFromServer } from './fetchFromServer.ts';
import { templateService } from './templateService.ts';

/** Sets what Grafana sets while it starts, with the part of its services behind it that the app and this page use. */
export function setServices(): void {
  runtime.setAppEvents(new EventBusSrv());
  runtime.setBackendSrv({ fetch: fetchFromServer, get: getFromServer } as runtime.BackendSrv);
  runtime.setTemplateSrv(templateService as runtime.TemplateSrv);
  runtime.setDataSourceSrv(dataSourceService as runtime.DataSourceSrv);
  setTimeZoneResolver(() => runtime.config.bootData.user.timezone);
  setPluginPage(PluginPage);
}
