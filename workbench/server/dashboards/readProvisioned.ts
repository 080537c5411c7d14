import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import type { FolderStore } from '../folders/folderStore';
import { isObject, objectOf, textOf } from '../json';
import { storedSpec } from './dashboardSpec';
import type { DashboardStore } from './dashboardStore';

interface Provider {
  name: string;
  folderUid: string;
  folder: string;
  path: string;
  foldersFromFiles: boolean;
}

/** Reads the dashboards that `dashboards/*.yaml` name, as Grafana does at its start. They stay in memory. */
export function readProvisioned(provisioningFolder: string, store: DashboardStore, folders: FolderStore): void {
  for (const provider of providersIn(provisioningFolder)) {
    for (const file of jsonFilesIn(provider.path)) {
      readOne(provider, file, store, folders);
    }
  }
}

function providersIn(provisioningFolder: string): Provider[] {
  const folder = join(provisioningFolder, 'dashboards');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)) : [];
  return files.flatMap((file) => {
    const { providers } = objectOf(parse(readFileSync(join(folder, file), 'utf8')));
    return (Array.isArray(providers) ? providers : []).filter(isObject).map((item) => {
      const options = objectOf(item.options);
      const path = localPath(textOf(options.path), provisioningFolder);
      const foldersFromFiles = options.foldersFromFilesStructure === true;
      return { name: textOf(item.name), folder: textOf(item.folder), folderUid: textOf(item.folderUid), path, foldersFromFiles };
    });
  });
}

/** A container's `/etc/grafana/provisioning/…` is the provisioning folder here; relative paths start beside it. */
function localPath(path: string, provisioningFolder: string): string {
  const inContainer = /^\/etc\/grafana\/provisioning\/?(.*)$/.exec(path);
  if (inContainer) {
    return join(provisioningFolder, inContainer[1] ?? '');
  }
  return isAbsolute(path) ? path : resolve(provisioningFolder, '..', path);
}

function jsonFilesIn(folder: string): string[] {
  if (!existsSync(folder)) {
    throw new Error(`The folder of provisioned dashboards ${folder} does not exist`);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.json')).sort().map((file) => join(folder, file)); // prettier-ignore
}

function readOne(provider: Provider, file: string, store: DashboardStore, folders: FolderStore): void {
  const parsed = objectOf(JSON.parse(readFileSync(file, 'utf8')));
  const isResource = isObject(parsed.spec) && isObject(parsed.metadata);
  const spec = isResource ? objectOf(parsed.spec) : parsed;
  const name = textOf(isResource ? objectOf(parsed.metadata).name : parsed.uid) || basename(file, '.json');
  const annotations = {
    'grafana.app/managedBy': 'classic-file-provisioning',
    'grafana.app/managerId': provider.name,
    'grafana.app/sourcePath': relative(provider.path, file),
  };
  const folder = folderFor(provider, file, folders);
  const draft = { name, folder, labels: {}, annotations, spec: storedSpec(spec) };
  store.remove(name);
  store.keep(store.created(draft, 'provisioning', { granted: true, provisioned: true }), '');
}

function folderFor(provider: Provider, file: string, folders: FolderStore): string {
  const inSubfolder = provider.foldersFromFiles && dirname(file) !== provider.path;
  const title = inSubfolder ? basename(dirname(file)) : provider.folder;
  if (title === '') {
    return '';
  }
  const uid = provider.folderUid || title.toLowerCase().replace(/[^\w-]+/g, '-').slice(0, 40); // prettier-ignore
  if (!folders.get(uid)) {
    folders.create(uid, title, 'provisioning', 'classic-file-provisioning');
  }
  return uid;
}
