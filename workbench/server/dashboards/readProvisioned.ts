import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { FolderStore } from '../folders/folderStore';
import { isObject, objectOf, textOf, type JsonObject } from '../json';
import { entriesIn } from '../provisioningFiles';
import { storedSpec } from './dashboardSpec';
import type { DashboardStore } from './dashboardStore';

/** Reads the dashboards that `dashboards/*.yaml` name, as Grafana does at its start. They stay in memory. */
export function readProvisioned(provisioningFolder: string, store: DashboardStore, folders: FolderStore): void {
  for (const provider of entriesIn(join(provisioningFolder, 'dashboards'), 'providers')) {
    const path = localPath(textOf(objectOf(provider.options).path), provisioningFolder);
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    for (const file of files.sort().map((name) => join(path, name))) {
      readOne(provider, path, file, store, folders);
    }
  }
}

/** A container's `/etc/grafana/provisioning/…` is the provisioning folder here; a relative path starts beside it. */
function localPath(path: string, provisioningFolder: string): string {
  const inContainer = /^\/etc\/grafana\/provisioning\/?(.*)$/.exec(path);
  return inContainer ? join(provisioningFolder, inContainer[1] ?? '') : resolve(provisioningFolder, '..', path);
}

function readOne(provider: JsonObject, path: string, file: string, store: DashboardStore, folders: FolderStore): void {
  const content = objectOf(JSON.parse(readFileSync(file, 'utf8')));
  const { spec, uid } = isObject(content.spec) ? { spec: content.spec, uid: objectOf(content.metadata).name } : { spec: content, uid: content.uid };
  const name = textOf(uid) || basename(file, '.json');
  const annotations = {
    'grafana.app/managedBy': 'classic-file-provisioning',
    'grafana.app/managerId': textOf(provider.name),
    'grafana.app/sourcePath': relative(path, file),
  };
  const folder = folderFor(provider, path, file, folders);
  const draft = { name, folder, labels: {}, annotations, spec: storedSpec(spec) };
  store.remove(name);
  store.keep(store.created(draft, 'provisioning', { granted: true, provisioned: true }), '');
}

function folderFor(provider: JsonObject, path: string, file: string, folders: FolderStore): string {
  const bySubfolder = objectOf(provider.options).foldersFromFilesStructure === true && dirname(file) !== path;
  const title = bySubfolder ? basename(dirname(file)) : textOf(provider.folder);
  const uid = textOf(provider.folderUid) || title.toLowerCase().replace(/[^\w-]+/g, '-').slice(0, 40); // prettier-ignore
  if (title !== '' && !folders.get(uid)) {
    folders.create(uid, title, 'provisioning', 'classic-file-provisioning');
  }
  return title === '' ? '' : uid;
}
