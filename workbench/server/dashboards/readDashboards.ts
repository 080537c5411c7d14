import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { usualRights } from '../folders/folderStore';
import { readProvisioning } from '../readProvisioning';
import { sentDashboard, written } from './dashboard';
import type { DashboardStore } from './dashboardStore';

const provider = z.object({
  name: z.string(),
  folder: z._default(z.string(), ''),
  options: z.object({ path: z.string() }),
});

/** Reads the dashboards that `dashboards/*.yaml` name, as Grafana does at its start. They stay in memory. */
export function readDashboards(provisioningFolder: string, store: DashboardStore): void {
  for (const { name, folder, options } of readProvisioning(
    join(provisioningFolder, 'dashboards'),
    'providers',
    provider
  )) {
    const uid = folder.toLowerCase().replace(/[^\w-]+/g, '-');
    if (folder !== '' && !store.folders.has(uid)) {
      store.folders.set(uid, { uid, title: folder, rights: usualRights });
    }
    // A container's folder is the provisioning folder here; a relative path starts beside it.
    const local = options.path.replace(/^\/etc\/grafana\/provisioning/, resolve(provisioningFolder));
    const path = resolve(provisioningFolder, '..', local);
    for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.json$/.test(name)
    )) {
      const spec = JSON.parse(readFileSync(join(path, file), 'utf8'));
      const annotations = {
        'grafana.app/grant-permissions': 'default',
        'grafana.app/managedBy': 'classic-file-provisioning',
        'grafana.app/managerId': name,
        'grafana.app/sourcePath': file,
        ...(folder !== '' && { 'grafana.app/folder': uid }),
      };
      const sent = sentDashboard.parse({ metadata: { annotations }, spec });
      store.put(written(undefined, spec.uid ?? basename(file, '.json'), sent, 'provisioning'));
    }
  }
}
