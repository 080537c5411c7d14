import * as v from 'valibot';
import { right } from '../folders/folderStore';
import { demand } from '../http/failure';
import type { Call, Routes } from '../http/serveRoutes';
import { written } from './dashboard';
import type { DashboardStore } from './dashboardStore';

const one = '/api/dashboards/uid/:uid';

/** Older versions of a dashboard, for those who may write it. */
export function versionRoutes(store: DashboardStore): Routes {
  const found = (call: Call) => store.found(call.caller, call.part('uid'), right.edit);
  const versionOf = (call: Call, wanted: number) => {
    const version = found(call).versions.find((item) => item.version === wanted);
    demand(version, 500, `Dashboard version ${wanted} not found`);
    return { ...version, uid: call.part('uid') };
  };
  return {
    [`GET ${one}/versions`]: (call) => {
      return { body: { versions: found(call).versions.map((version) => ({ ...version, data: null })) } };
    },
    [`GET ${one}/versions/:version`]: (call) => ({ body: versionOf(call, Number(call.part('version'))) }),
    [`POST ${one}/restore`]: async (call) => {
      const { version } = await call.sent(v.object({ version: v.number() }));
      const { data: spec, uid } = versionOf(call, version);
      const old = found(call);
      const restored = written(old, uid, { metadata: old.metadata, spec }, call.caller.login);
      store.put(restored);
      return { body: { status: 'success', version: restored.metadata.generation, uid } };
    },
  };
}
