import { randomUUID } from 'node:crypto';
import { accessDenied, apiFailure } from '../failures';
import { atLeast, type FolderStore, type Right } from '../folders/folderStore';
import { objectOf, textOf } from '../json';
import type { Call, Reply, Router } from '../router';
import { checkDashboard, slugOf, storedSpec } from './dashboardSpec';
import type { Dashboard, DashboardStore, Draft, Version } from './dashboardStore';

/** Dashboards and their versions as the old routes under /api show them. */
export function oldDashboardApi(router: Router, store: DashboardStore, folders: FolderStore): void {
  const one = '/api/dashboards/uid/:uid';

  router.on('GET', one, (call) => {
    const dashboard = found(store, call, 'View');
    const { id, name: uid, generation: version, spec } = dashboard;
    return { body: { meta: metaOf(store, folders, call, dashboard), dashboard: { ...spec, id, uid, version } } };
  });

  router.on('DELETE', one, (call) => {
    const { name, id, spec, provisioned } = found(store, call, 'Edit');
    if (provisioned) {
      throw apiFailure(400, 'provisioned dashboard cannot be deleted');
    }
    store.remove(name);
    return { body: { title: spec.title, uid: name, message: `Dashboard ${textOf(spec.title)} deleted`, id } };
  });

  router.on('POST', '/api/dashboards/db', async (call) => {
    const body = await call.json();
    const sent = objectOf(body.dashboard);
    const name = textOf(sent.uid) || randomUUID().slice(0, 13).replace('-', '');
    const draft = { name, folder: textOf(body.folderUid), labels: {}, annotations: {}, spec: storedSpec(sent) };
    const overwrite = body.overwrite === true || store.get(name)?.generation === sent.version;
    checkDashboard(name, draft.spec);
    return saveThroughOldApi(store, folders, call, draft, overwrite, textOf(body.message));
  });

  router.on('GET', `${one}/versions`, (call) => {
    const dashboard = found(store, call, 'Edit');
    const start = Number(call.query.get('start') ?? 0);
    const limit = Number(call.query.get('limit') ?? 0) || 1000;
    const versions = store.versionsOf(dashboard.name).slice(start, start + limit);
    return { body: { continueToken: '', versions: versions.map((version) => ({ ...versionView(dashboard, version), data: null })) } };
  });

  router.on('GET', `${one}/versions/:version`, (call) => {
    const dashboard = found(store, call, 'Edit');
    return { body: versionView(dashboard, versionOf(store, dashboard, Number(call.params.version))) };
  });

  router.on('POST', `${one}/restore`, async (call) => {
    const dashboard = found(store, call, 'Edit');
    const { version: wanted } = await call.json();
    const { version, spec } = versionOf(store, dashboard, Number(wanted));
    if (JSON.stringify(spec) === JSON.stringify(dashboard.spec)) {
      throw apiFailure(400, 'Current dashboard is identical to the specified version');
    }
    const restored = store.changed(dashboard, { ...dashboard, spec }, call.caller.login);
    store.keep(restored, `Restored from version ${version}`, version);
    return saved(restored);
  });
}

/** Labels and annotations are lost on this way, as in Grafana. */
function saveThroughOldApi(store: DashboardStore, folders: FolderStore, call: Call, draft: Draft, overwrite: boolean, message: string): Reply {
  const old = store.get(draft.name);
  const right = old ? store.rightOf(call.caller, old) : folders.rightOf(call.caller, draft.folder);
  if (!atLeast(right, 'Edit')) {
    throw apiFailure(403, 'Access denied to save dashboard');
  }
  if (draft.folder !== '' && !folders.get(draft.folder)) {
    throw apiFailure(400, 'folder not found');
  }
  if (old?.provisioned) {
    throw apiFailure(400, 'Cannot save provisioned dashboard');
  }
  if (old && !overwrite) {
    throw apiFailure(409, 'Dashboard already exists. Use overwrite flag to update.');
  }
  const source = { granted: true, provisioned: false };
  const { login } = call.caller;
  const dashboard = old ? store.changed(old, draft, login) : store.created(draft, login, source);
  store.keep(dashboard, message);
  return saved(dashboard);
}

function saved({ name: uid, id, generation: version, spec, folder: folderUid }: Dashboard): Reply {
  const slug = slugOf(spec);
  return { body: { status: 'success', slug, version, id, uid, url: `/d/${uid}/${slug}`, folderUid } };
}

function found(store: DashboardStore, call: Call, wanted: Right): Dashboard {
  const dashboard = store.get(call.params.uid ?? '');
  if (!dashboard) {
    throw apiFailure(404, 'Dashboard not found');
  }
  if (!atLeast(store.rightOf(call.caller, dashboard), wanted)) {
    throw accessDenied(wanted === 'View' ? 'dashboards:read' : 'dashboards:write');
  }
  return dashboard;
}

function versionOf(store: DashboardStore, { name, id }: Dashboard, wanted: number): Version {
  const version = store.versionsOf(name).find((item) => item.version === wanted);
  if (!version) {
    throw apiFailure(500, `Dashboard version ${wanted} not found for dashboardId ${id}`);
  }
  return version;
}

function versionView({ id, name: uid }: Dashboard, { spec, ...version }: Version) {
  const message = version.parentVersion === 0 ? 'Initial save' : version.message;
  const data = { ...spec, uid, version: version.version };
  return { ...version, id: version.version, dashboardId: id, uid, message, data };
}

function metaOf(store: DashboardStore, folders: FolderStore, call: Call, dashboard: Dashboard) {
  const { name, folder: folderUid, created, createdBy, generation: version, provisioned } = dashboard;
  const right = store.rightOf(call.caller, dashboard);
  const canSave = atLeast(right, 'Edit');
  const slug = slugOf(dashboard.spec);
  const folder = folders.get(folderUid);
  const actions = { canAdd: canSave, canEdit: canSave, canDelete: canSave };
  return {
    type: 'db',
    ...{ canSave, canEdit: canSave, canDelete: canSave, canAdmin: right === 'Admin', canStar: true },
    ...{ slug, url: `/d/${name}/${slug}`, version, hasAcl: false, isFolder: false, apiVersion: 'v1' },
    ...{ created, createdBy, updated: dashboard.updated ?? created, updatedBy: dashboard.updatedBy ?? createdBy },
    ...{ folderUid, folderId: folder?.id ?? 0, folderTitle: folder?.title ?? 'General' },
    ...{ folderUrl: folder ? `/dashboards/f/${folderUid}` : '', provisioned },
    provisionedExternalId: dashboard.annotations['grafana.app/sourcePath'] ?? '',
    annotationsPermissions: { dashboard: actions, organization: actions },
  };
}
