import { randomUUID } from 'node:crypto';
import { forbidden, notFound, statusFailure } from '../failures';
import { atLeast, type FolderStore, type Right } from '../folders/folderStore';
import type { Call, Router } from '../router';
import { listDashboards } from './dashboardList';
import { resourceOf, sentDashboard, type SentDashboard } from './dashboardResource';
import { checkDashboard, slugOf } from './dashboardSpec';
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
    return { status: 201, body: create(store, folders, call, { ...sent, draft: { ...sent.draft, name } }) };
  });

  router.on('GET', `${collection}/:name`, (call) => ({ body: resourceOf(seen(store, call), namespaceOf(call)) }));

  router.on('GET', `${collection}/:name/dto`, (call) => {
    const dashboard = seen(store, call);
    const resource = { ...resourceOf(dashboard, namespaceOf(call)), kind: 'DashboardWithAccessInfo' };
    return { body: { ...resource, access: accessTo(dashboard, store.rightOf(call.caller, dashboard)) } };
  });

  router.on('PUT', `${collection}/:name`, async (call) => {
    const sent = sentDashboard(await call.json());
    const name = call.params.name ?? '';
    if (sent.draft.name !== '' && sent.draft.name !== name) {
      const message = `the name of the object (${sent.draft.name}) does not match the name on the URL (${name})`;
      throw statusFailure(400, 'BadRequest', message);
    }
    const named = { ...sent, draft: { ...sent.draft, name } };
    const old = store.get(name);
    return old ? { body: update(store, folders, call, old, named) } : { status: 201, body: create(store, folders, call, named) };
  });

  router.on('DELETE', `${collection}/:name`, (call) => {
    const { name, provisioned, uid } = seen(store, call, 'Edit', 'delete');
    if (provisioned) {
      throw statusFailure(400, 'BadRequest', 'provisioned dashboard cannot be deleted', name);
    }
    if (!isDryRun(call)) {
      store.remove(name);
    }
    const details = { name, group: 'dashboard.grafana.app', kind: 'dashboards', uid };
    return { body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details } };
  });
}

function create(store: DashboardStore, folders: FolderStore, call: Call, sent: SentDashboard): object {
  const { draft, resourceVersion, granted, message } = sent;
  if (resourceVersion !== '') {
    throw statusFailure(500, 'InternalError', 'resourceVersion should not be set on objects to be created', draft.name);
  }
  checkDashboard(draft.name, draft.spec);
  checkFolder(folders, call, draft.folder, draft.name, 'create');
  const dashboard = store.created(draft, call.caller.login, { granted, provisioned: false });
  return kept(store, call, dashboard, message);
}

/** A stale resource version is refused; without one the last writer wins. */
function update(store: DashboardStore, folders: FolderStore, call: Call, old: Dashboard, sent: SentDashboard): object {
  const { draft, resourceVersion, uid, message } = sent;
  seen(store, call, 'Edit', 'update');
  if ((resourceVersion !== '' && resourceVersion !== old.resourceVersion) || (uid !== '' && uid !== old.uid)) {
    const advice = 'the object has been modified; please apply your changes to the latest version and try again';
    const what = `Operation cannot be fulfilled on dashboards.dashboard.grafana.app "${old.name}"`;
    throw statusFailure(409, 'Conflict', `${what}: ${advice}`, old.name);
  }
  checkDashboard(draft.name, draft.spec);
  if (draft.folder !== old.folder) {
    checkFolder(folders, call, draft.folder, draft.name, 'update');
  }
  const managed = Object.entries(old.annotations).filter(([key]) => /^grafana\.app\/(manage|source)/.test(key));
  const annotations = { ...draft.annotations, ...Object.fromEntries(managed) };
  return kept(store, call, store.changed(old, { ...draft, annotations }, call.caller.login), message);
}

function kept(store: DashboardStore, call: Call, dashboard: Dashboard, message: string): object {
  if (!isDryRun(call)) {
    store.keep(dashboard, message);
  }
  return resourceOf(dashboard, namespaceOf(call));
}

function isDryRun(call: Call): boolean {
  return call.query.get('dryRun') === 'All';
}

function namespaceOf(call: Call): string {
  return call.params.ns ?? '';
}

function seen(store: DashboardStore, call: Call, wanted: Right = 'View', verb = 'get'): Dashboard {
  const name = call.params.name ?? '';
  const dashboard = store.get(name);
  if (!dashboard) {
    throw notFound(name);
  }
  if (!atLeast(store.rightOf(call.caller, dashboard), wanted)) {
    throw forbidden(call.caller.login, verb, name);
  }
  return dashboard;
}

function checkFolder(folders: FolderStore, call: Call, folder: string, name: string, verb: string): void {
  if (folder !== '' && !folders.get(folder)) {
    throw notFound(folder, 'folders');
  }
  if (!atLeast(folders.rightOf(call.caller, folder), 'Edit')) {
    throw forbidden(call.caller.login, verb, name);
  }
}

function accessTo(dashboard: Dashboard, right: Right) {
  const canEdit = atLeast(right, 'Edit');
  const slug = slugOf(dashboard.spec);
  const annotationsPermissions = { dashboard: { canAdd: canEdit, canEdit, canDelete: canEdit } };
  const can = { canSave: canEdit, canEdit, canDelete: canEdit, canAdmin: right === 'Admin', canStar: true };
  return { slug, url: `/d/${dashboard.name}/${slug}`, isPublic: false, ...can, annotationsPermissions };
}
