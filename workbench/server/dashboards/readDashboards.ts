import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { usualRights } from '../folders/folderStore';
import { demand } from '../http/failure';
import { readProvisioning } from '../readProvisioning';
import { sentDashboard, written, type Dashboard } from './dashboard';
import type { DashboardStore } from './dashboardStore';

const text = v.string();
const provider = v.object({ name: text, folder: v.optional(text, ''), options: v.object({ path: text }) });

/** Reads the dashboards that `dashboards/*.yaml` name, as Grafana does at its start. They stay in memory. */
export function readDashboards(provisioningFolder: string, store: DashboardStore): void {
  const providers = readProvisioning(join(provisioningFolder, 'dashboards'), 'providers', provider);
  for (const { name, folder, options } of providers) {
    const uid = folder.toLowerCase().replace(/[^\w-]+/g, '-');
    if (folder !== '' && !store.folders.has(uid)) {
      store.folders.set(uid, { uid, title: folder, rights: usualRights });
    }
    const place = { 'grafana.app/managerId': name, ...(folder !== '' && { 'grafana.app/folder': uid }) };
    // A container's folder is the provisioning folder here; a relative path starts beside it.
    const local = options.path.replace(/^\/etc\/grafana\/provisioning/, resolve(provisioningFolder));
    const path = resolve(provisioningFolder, '..', local);
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
    files.filter((file) => file.endsWith('.json')).forEach((file) => store.put(readDashboard(path, file, place)));
  }
}

function readDashboard(path: string, file: string, place: Record<string, string>): Dashboard {
  const spec = JSON.parse(readFileSync(join(path, file), 'utf8'));
  const annotations = {
    ...place,
    'grafana.app/grant-permissions': 'default',
    'grafana.app/managedBy': 'classic-file-provisioning',
    'grafana.app/sourcePath': file,
  };
  const sent = v.safeParse(sentDashboard, { metadata: { annotations }, spec });
  demand(sent.success, 500, `${join(path, file)} is no dashboard: ${sent.issues && v.summarize(sent.issues)}`);
  return written(undefined, spec.uid ?? basename(file, '.json'), sent.output, 'provisioning');
}
