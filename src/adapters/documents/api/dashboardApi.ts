import type { StoreProblem } from '../documentStore';
import type { DocumentHttp } from '../http/documentHttp';
import { type ApiVersion, type DashboardObject, dashboardObject } from './dashboardObject';

const NO_ACCESS = { canSave: false, canDelete: false };

export interface DashboardApi {
  /** With what the user may do with it: one request. */
  get(uid: string): Promise<DashboardObject | StoreProblem>;
}

/** Where they are: one of them, or with no uid all. */
export function dashboardsPath(namespace: string) {
  return (api: ApiVersion, uid = '') =>
    `/apis/dashboard.grafana.app/${api}/namespaces/${namespace}/dashboards${uid && `/${encodeURIComponent(uid)}`}`;
}

/** Dashboards in the API server, to read. */
export function dashboardApi(http: DocumentHttp, namespace: string): DashboardApi {
  const path = dashboardsPath(namespace);

  return {
    async get(uid) {
      return dashboardObject(await http({ method: 'GET', path: `${path('v1', uid)}/dto` }), 'v1', NO_ACCESS);
    },
  };
}
