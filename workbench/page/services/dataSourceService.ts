import type { DataSourceInstanceSettings, DataSourceRef, ScopedVars } from '@grafana/data';
import { config, type DataSourceSrv, type GetDataSourceListFilters } from '@grafana/runtime';

import { PrometheusDataSource } from './PrometheusDataSource.ts';
import { replaceVariables } from './templateService.ts';

type Ref = DataSourceRef | string | null;

/** Data sources by uid, name, `${variable}` or default, from the settings in the boot data. */
function getInstanceSettings(ref?: Ref, scopedVars?: ScopedVars): DataSourceInstanceSettings | undefined {
  const asked = (typeof ref === 'string' ? ref : ref?.uid) || 'default';
  const wanted = asked === 'default' ? config.defaultDatasource : replaceVariables(asked, scopedVars);
  const all = getList();
  return all.find(({ uid }) => uid === wanted) ?? all.find(({ name }) => name === wanted);
}

function getList({ type, filter = () => true }: GetDataSourceListFilters = {}): DataSourceInstanceSettings[] {
  const ofType = Object.values(config.datasources).filter((one) => !type || [type].flat().includes(one.type));
  return ofType.filter(filter);
}

async function get(ref?: Ref, scopedVars?: ScopedVars) {
  const settings = getInstanceSettings(ref, scopedVars);
  if (settings === undefined) {
    throw new Error(`Data source ${typeof ref === 'string' ? ref : ref?.uid} was not found`);
  }
  return new PrometheusDataSource(settings);
}

export const dataSourceService: Partial<DataSourceSrv> = { getInstanceSettings, getList, get };
