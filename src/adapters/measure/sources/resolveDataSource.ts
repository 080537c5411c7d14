import type { DataSourceInstanceSettings, ScopedVars } from '@grafana/data';
import { getDataSourceSrv, getTemplateSrv } from '@grafana/runtime';

import type { DataSourceRef } from '../../../core/documents/indicator';
import { configuredInterval } from './configuredInterval';

/** Of data sources that are asked in PromQL. */
export const acceptedTypes: readonly string[] = [
  'prometheus',
  'grafana-amazonprometheus-datasource',
  'grafana-azureprometheus-datasource',
];

export interface SloDataSource {
  uid: string;
  name: string;
  /** As set up, 30 s where nothing is; what the series really have is measured when they are asked. */
  scrapeIntervalMs: number;
}

export type DataSourceProblem =
  /** `asked` is the uid or name; empty for the default. */
  | { code: 'not-found'; asked: string }
  /** `wants` where it is not a Prometheus that is needed. */
  | { code: 'wrong-type'; asked: string; name: string; type: string; wants?: 'loki' }
  | { code: 'is-variable-without-value'; asked: string };

export type ResolvedDataSource =
  { kind: 'found'; dataSource: SloDataSource } | { kind: 'unresolved'; problem: DataSourceProblem };

/** By uid, else by name, else the instance's default; `${variable}` in either takes its value from the dashboard. */
export function resolveDataSource(ref: DataSourceRef, variables?: ScopedVars): ResolvedDataSource {
  const asked = ref.uid || ref.name || '';
  const value = asked.includes('$') ? getTemplateSrv().replace(asked, variables) : asked;
  if (asked !== '' && (value === '' || /\$\{?\w/.test(value))) {
    return { kind: 'unresolved', problem: { code: 'is-variable-without-value', asked } };
  }
  const settings = find(ref, value, asked !== value);
  if (!settings) {
    return { kind: 'unresolved', problem: { code: 'not-found', asked: value } };
  }
  const { uid, name, type } = settings;
  if (!isWanted(ref, type)) {
    return { kind: 'unresolved', problem: { code: 'wrong-type', asked: value, name, type, ...wanted(ref) } };
  }
  return { kind: 'found', dataSource: { uid, name, scrapeIntervalMs: configuredInterval(settings.jsonData) } };
}

function isWanted({ type: wants }: DataSourceRef, type: string): boolean {
  return wants === undefined ? acceptedTypes.includes(type) : type === wants;
}

function wanted({ type: wants }: DataSourceRef): { wants?: 'loki' } {
  return wants === undefined ? {} : { wants };
}

/** Grafana takes a name where a uid is asked for: only what was meant counts. A variable may hold either. */
function find(ref: DataSourceRef, value: string, fromVariable: boolean): DataSourceInstanceSettings | undefined {
  const settings = getDataSourceSrv().getInstanceSettings(value === '' ? null : value);
  const meant = fromVariable || value === '' || (ref.uid ? settings?.uid === value : settings?.name === value);
  return meant ? settings : undefined;
}
