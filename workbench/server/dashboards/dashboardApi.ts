import { randomUUID } from 'node:crypto';
import { forbidden, notFound, statusFailure } from '../failures';
import { accessOf } from '../folders/folderApi';
import { atLeast, type FolderStore, type Right } from '../folders/folderStore';
import type { Call, Router } from '../router';
import { listDashboards } from './dashboardList';
import { resourceOf, sentDashboard, type SentDashboard } from './dashboardResource';
import { checkDashboard, dashboardUrl, slugOf } from './dashboardSpec';
import type { Dashboard, DashboardStore } from './dashboardStore';

const collection = '/apis/dashboard.grafana.app/v1/namespaces/:ns/dashboards';

/** Dashboards as the API server has them. */
export function dashboardApi(router: Router, store: DashboardStore, folders: FolderStore): void {
  router.on('GET', collection, (call) => ({ body: listDashboards(store, call) }));

  router.on('POST', collection, async (call) => {
    const sent = sentDashboard(await call.json());
    const name = sent.draft.name || (sent.generateName && sent.generateName + randomUUID().slice(0, 8));
    if (name === '') {
      throw statusFailure(422, 'Invalid', 'name or generateName is required');
    }
    if (store.get(name)) {
      throw statusFailure(409, 'AlreadyExists', `dashboards.dashboard.grafana.app "${name}" already exists`, name);
    }
    return { status: 201, body: create(call, name, sent) };
  });

  router.on('GET', `${collection}/:name`, (call) => ({ body: resourceOf(found(call), call.part('ns')) }));

  router.on('GET', `${collection}/:name/dto`, (call) => {
    const dashboard = found(call);
    const { name, spec } = dashboard;
    const access = { ...accessOf(store.rightOf(call.caller, dashboard)), canStar: true, slug: slugOf(spec), url: dashboardUrl(name, spec) };
    return { body: { ...resourceOf(dashboard, call.part('ns')), kind: 'DashboardWithAccessInfo', access } };
  });

  router.on('PUT', `${collection}/:name`, async (call) => {
    const sent = sentDashboard(await call.json());
    const name = call.part('name');
    if (sent.draft.name !== '' && sent.draft.name !== name) {
      const message = `the name of the object (${sent.draft.name}) does not match the name on the URL (${name})`;
      throw statusFailure(400, 'BadRequest', message);
    }
    return store.get(name) ? { body: update(call, sent) } : { status: 201, body: create(call, name, sent) };
  });

  router.on('DELETE', `${collection}/:name`, (call) => {
    const { name, provisioned, uid } = found(call, 'Edit', 'delete');
    if (provisioned) {
      throw statusFailure(400, 'BadRequest', 'provisioned dashboard cannot be deleted', name);
    }
    if (!isDryRun(call)) {
      store.remove(name);
    }
    const details = { name, group: 'dashboard.grafana.app', kind: 'dashboards', uid };
    return { body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details } };
  });

  function create(call: Call, name: string, { draft, resourceVersion, granted, message }: SentDashboard): object {
    if (resourceVersion !== '') {
      throw statusFailure(500, 'InternalError', 'resourceVersion should not be set on objects to be created', name);
    }
    checkDashboard(name, draft.spec);
    checkFolder(call, draft.folder, name, 'create');
    return kept(call, store.created({ ...draft, name }, call.caller.login, { granted, provisioned: false }), message);
  }

  /** A stale resource version is refused; without one the last writer wins. */
  function update(call: Call, { draft, resourceVersion, uid, message }: SentDashboard): object {
    const old = found(call, 'Edit', 'update');
    const { name } = old;
    if ((resourceVersion !== '' && resourceVersion !== old.resourceVersion) || (uid !== '' && uid !== old.uid)) {
      const advice = 'the object has been modified; please apply your changes to the latest version and try again';
      const what = `Operation cannot be fulfilled on dashboards.dashboard.grafana.app "${name}"`;
      throw statusFailure(409, 'Conflict', `${what}: ${advice}`, name);
    }
    checkDashboard(name, draft.spec);
    if (draft.folder !== old.folder) {
      checkFolder(call, draft.folder, name, 'update');
    }
    const managed = Object.entries(old.annotations).filter(([key]) => /^grafana\.app\/(manage|source)/.test(key));
    const annotations = { ...draft.annotations, ...Object.fromEntries(managed) };
    return kept(call, store.changed(old, { ...draft, name, annotations }, call.caller.login), message);
  }

  function kept(call: Call, dashboard: Dashboard, message: string): object {
    if (!isDryRun(call)) {
      store.keep(dashboard, message);
    }
    return resourceOf(dashboard, call.part('ns'));
  }

  function found(call: Call, wanted: Right = 'View', verb = 'get'): Dashboard {
    const name = call.part('name');
    const dashboard = store.get(name);
    if (!dashboard) {
      throw notFound(name);
    }
    if (!atLeast(store.rightOf(call.caller, dashboard), wanted)) {
      throw forbidden(call.caller.login, verb, name);
    }
    return dashboard;
  }

  function checkFolder(call: Call, folder: string, name: string, verb: string): void {
    if (folder !== '' && !folders.get(folder)) {
      throw notFound(folder, 'folder');
    }
    if (!atLeast(folders.rightOf(call.caller, folder), 'Edit')) {
      throw forbidden(call.caller.login, verb, name);
    }
  }
}

function isDryRun(call: Call): boolean {
  return call.query.get('dryRun') === 'All';
}
