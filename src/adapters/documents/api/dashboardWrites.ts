import type { JsonObject } from '../../../core/documents/json';
import type { StoreProblem } from '../documentStore';
import type { DocumentHttp } from '../http/documentHttp';
import { isProblem } from '../http/storeProblem';
import { dashboardsPath } from './dashboardApi';
import { type DashboardObject, dashboardObject } from './dashboardObject';

const NO_ACCESS = { canSave: false, canDelete: false };

export interface DashboardWrites {
  /** In v2's shape. */
  getV2(object: DashboardObject): Promise<DashboardObject | StoreProblem>;
  create(draft: {
    uid: string;
    folderUid: string;
    spec: JsonObject;
    message: string;
  }): Promise<DashboardObject | StoreProblem>;
  /** Refused as stale when somebody saved since the object was read. */
  update(object: DashboardObject, spec: JsonObject, message: string): Promise<DashboardObject | StoreProblem | 'stale'>;
  remove(uid: string): Promise<StoreProblem | undefined>;
}

/** Changes of dashboards in the API server. */
export function dashboardWrites(http: DocumentHttp, namespace: string): DashboardWrites {
  const path = dashboardsPath(namespace);

  return {
    async getV2(object) {
      return dashboardObject(await http({ method: 'GET', path: path('v2', object.uid) }), 'v2', object);
    },

    async create({ uid, folderUid, spec, message }) {
      // Without the grant only admins would see a dashboard in the root folder.
      const place =
        folderUid === '' ? { 'grafana.app/grant-permissions': 'default' } : { 'grafana.app/folder': folderUid };
      const metadata = { name: uid, annotations: { ...place, 'grafana.app/message': message } };
      const body = { apiVersion: 'dashboard.grafana.app/v1', kind: 'Dashboard', metadata, spec };
      return dashboardObject(await http({ method: 'POST', path: path('v1'), body }), 'v1', {
        canSave: true,
        canDelete: true,
      });
    },

    async update(object, spec, message) {
      const annotations = { ...annotationsOf(object), 'grafana.app/message': message };
      const { managedFields: _, ...metadata } = object.metadata;
      const head = { apiVersion: `dashboard.grafana.app/${object.api}`, kind: 'Dashboard' };
      const body = { ...head, metadata: { ...metadata, annotations, resourceVersion: object.resourceVersion }, spec };
      const answer = await http({ method: 'PUT', path: path(object.api, object.uid), body });
      if (answer.kind === 'answered' && (answer.status === 409 || answer.status === 412)) {
        return 'stale';
      }
      return dashboardObject(answer, object.api, object);
    },

    async remove(uid) {
      const answer = await http({ method: 'DELETE', path: path('v1', uid) });
      const removed =
        answer.kind === 'answered' && answer.status < 300 ? undefined : dashboardObject(answer, 'v1', NO_ACCESS);
      return removed !== undefined && isProblem(removed) ? removed : undefined;
    },
  };
}

function annotationsOf({ metadata }: DashboardObject): object {
  const { annotations } = metadata;
  return typeof annotations === 'object' && annotations !== null ? annotations : {};
}
