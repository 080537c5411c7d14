import { randomUUID } from 'node:crypto';
import { right } from '../folders/folderStore';
import { demand } from '../http/failure';
import type { Call, Routes } from '../http/serveRoutes';
import { folderOf, isManaged, resourceOf, sentDashboard, written, type Sent } from './dashboard';
import type { DashboardStore } from './dashboardStore';

const all = '/apis/dashboard.grafana.app/v1/namespaces/default/dashboards';
const one = `${all}/:name`;

/** Dashboards as the API server has them. */
export function dashboardRoutes(store: DashboardStore): Routes {
  const found = (call: Call, wanted = right.view) => store.found(call.caller, call.part('name'), wanted);

  /** A stale resource version is refused; without one the last writer wins. */
  const write = ({ caller, query }: Call, name: string, sent: Sent) => {
    const old = store.has(name) ? store.found(caller, name, right.edit) : undefined;
    const { resourceVersion } = sent.metadata;
    const isFresh = resourceVersion === '' || resourceVersion === old?.metadata.resourceVersion;
    demand(old || isFresh, 500, 'resourceVersion should not be set on objects to be created');
    demand(isFresh, 409, 'the object has been modified; please apply your changes to the latest version and try again');
    demand(/^[\w-]{1,40}$/.test(name), 400, 'uid contains illegal characters or has more than 40');
    const dashboard = written(old, name, sent, caller.login);
    store.folders.found(caller, folderOf(dashboard), right.edit);
    if (query.get('dryRun') !== 'All') {
      store.put(dashboard);
    }
    return { status: old ? 200 : 201, body: resourceOf(dashboard) };
  };

  return {
    [`GET ${all}`]: (call) => ({ body: tablePage(store, call) }),
    [`POST ${all}`]: async (call) => {
      const sent = await call.sent(sentDashboard);
      const { generateName } = sent.metadata;
      const name = sent.metadata.name || (generateName && generateName + randomUUID().slice(0, 8));
      demand(!store.has(name), 409, `dashboard "${name}" already exists`, { reason: 'AlreadyExists' });
      return write(call, name, sent);
    },
    [`PUT ${one}`]: async (call) => write(call, call.part('name'), await call.sent(sentDashboard)),
    [`GET ${one}`]: (call) => ({ body: resourceOf(found(call)) }),
    [`GET ${one}/dto`]: (call) => {
      const dashboard = found(call);
      const canSave = store.rightOf(call.caller, dashboard) >= right.edit;
      const access = { canSave, canEdit: canSave, canDelete: canSave };
      return { body: { ...resourceOf(dashboard), kind: 'DashboardWithAccessInfo', access } };
    },
    [`DELETE ${one}`]: (call) => {
      demand(!isManaged(found(call, right.edit)), 400, 'provisioned dashboard cannot be deleted');
      store.remove(call.part('name'));
      return { body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' } };
    },
  };
}

/** Names and resource versions, without specs. */
function tablePage(store: DashboardStore, { caller, request, query }: Call): object {
  demand(/as=Table/.test(request.headers.accept ?? ''), 406, 'the workbench lists dashboards as a Table only');
  const dashboards = store.seenBy(caller);
  const start = Number(query.get('continue'));
  const end = start + (Number(query.get('limit')) || dashboards.length);
  const rows = dashboards.slice(start, end).map(({ metadata, spec }) => {
    return { cells: [metadata.name, spec.title], object: { kind: 'PartialObjectMetadata', metadata } };
  });
  return { kind: 'Table', metadata: end < dashboards.length ? { continue: String(end) } : {}, rows };
}
