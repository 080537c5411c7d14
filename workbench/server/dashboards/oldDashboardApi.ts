import { accessDenied, apiFailure } from '../failures';
import { accessOf } from '../folders/folderApi';
import { atLeast, type FolderStore, type Right } from '../folders/folderStore';
import type { Call, Router } from '../router';
import { dashboardUrl, slugOf } from './dashboardSpec';
import type { Dashboard, DashboardStore, Version } from './dashboardStore';

/** Dashboards and their versions as the old routes under /api show them. */
export function oldDashboardApi(router: Router, store: DashboardStore, folders: FolderStore): void {
  const one = '/api/dashboards/uid/:uid';

  router.on('GET', one, (call) => {
    const dashboard = found(call, 'View');
    const { id, name: uid, generation: version, spec } = dashboard;
    return { body: { meta: metaOf(call, dashboard), dashboard: { ...spec, id, uid, version } } };
  });

  router.on('GET', `${one}/versions`, (call) => {
    const dashboard = found(call, 'Edit');
    const start = Number(call.query.get('start') ?? 0);
    const versions = store.versionsOf(dashboard.name).slice(start, start + (Number(call.query.get('limit')) || 1000));
    return { body: { continueToken: '', versions: versions.map((version) => ({ ...versionView(dashboard, version), data: null })) } };
  });

  router.on('GET', `${one}/versions/:version`, (call) => {
    const dashboard = found(call, 'Edit');
    return { body: versionView(dashboard, versionOf(dashboard, Number(call.part('version')))) };
  });

  router.on('POST', `${one}/restore`, async (call) => {
    const dashboard = found(call, 'Edit');
    const { version, spec } = versionOf(dashboard, Number((await call.json()).version));
    if (JSON.stringify(spec) === JSON.stringify(dashboard.spec)) {
      throw apiFailure(400, 'Current dashboard is identical to the specified version');
    }
    const restored = store.changed(dashboard, { ...dashboard, spec }, call.caller.login);
    store.keep(restored, `Restored from version ${version}`, version);
    const { id, name: uid, folder: folderUid, generation } = restored;
    return { body: { status: 'success', version: generation, id, uid, folderUid, slug: slugOf(spec), url: dashboardUrl(uid, spec) } };
  });

  function found(call: Call, wanted: Right): Dashboard {
    const dashboard = store.get(call.part('uid'));
    if (!dashboard) {
      throw apiFailure(404, 'Dashboard not found');
    }
    if (!atLeast(store.rightOf(call.caller, dashboard), wanted)) {
      throw accessDenied(wanted === 'View' ? 'dashboards:read' : 'dashboards:write');
    }
    return dashboard;
  }

  function versionOf({ name, id }: Dashboard, wanted: number): Version {
    const version = store.versionsOf(name).find((item) => item.version === wanted);
    if (!version) {
      throw apiFailure(500, `Dashboard version ${wanted} not found for dashboardId ${id}`);
    }
    return version;
  }

  function metaOf({ caller }: Call, dashboard: Dashboard): object {
    const { name, spec, created, createdBy, provisioned, generation: version, folder: folderUid } = dashboard;
    const folder = folders.get(folderUid);
    return {
      ...{ type: 'db', ...accessOf(store.rightOf(caller, dashboard)), canStar: true, isFolder: false, version, provisioned },
      ...{ slug: slugOf(spec), url: dashboardUrl(name, spec), provisionedExternalId: dashboard.annotations['grafana.app/sourcePath'] ?? '' },
      ...{ created, createdBy, updated: dashboard.updated || created, updatedBy: dashboard.updatedBy || createdBy },
      ...{ folderUid, folderTitle: folder?.title ?? 'General', folderUrl: folder ? `/dashboards/f/${folderUid}` : '' },
    };
  }
}

function versionView({ id, name: uid }: Dashboard, { spec, ...version }: Version): object {
  const message = version.parentVersion === 0 ? 'Initial save' : version.message;
  return { ...version, message, id: version.version, dashboardId: id, uid, data: { ...spec, uid, version: version.version } };
}
