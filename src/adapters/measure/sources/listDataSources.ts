import { getDataSourceSrv } from '@grafana/runtime';
import { acceptedTypes } from './resolveDataSource';

export interface OfferedDataSource {
  uid: string;
  name: string;
  isDefault: boolean;
}

/** The data sources that an SLO can be measured with: those asked in PromQL unless told. */
export function listDataSources(types = acceptedTypes): OfferedDataSource[] {
  return getDataSourceSrv()
    .getList({ filter: ({ type }) => types.includes(type) })
    .map(({ uid, name, isDefault }) => ({ uid, name, isDefault: isDefault ?? false }));
}
