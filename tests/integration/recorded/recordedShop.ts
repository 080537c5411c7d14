import { join } from 'node:path';

import { openWorkbench } from '../../contract/grafana';
import { fetchHttp } from '../engine/fetchHttp';
import { type Recording, startRecordedPrometheus } from './recordedPrometheus';

/** The same, with a workbench that asks it. */
export async function startRecordedShop(recordings: (nowMs: number) => readonly Recording[]) {
  const { nowMs, url, folder, stop } = await startRecordedPrometheus(recordings);
  const workbench = await openWorkbench(join(folder, 'workbench'), { prometheusUrl: url });
  return {
    nowMs,
    prometheusUrl: url,
    http: fetchHttp(workbench.url),
    uid: workbench.prometheusUid,
    async stop() {
      await workbench.close();
      await stop();
    },
  };
}
