import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { objectOf, textOf, type JsonObject } from '../json';

export interface BuiltPlugin {
  id: string;
  type: string;
  /** Where its plugin.json lies. */
  folder: string;
  manifest: JsonObject;
}

/** The app and the plugins nested in it, read again at each call: a build may have replaced them. */
export function builtPlugins(distFolder: string): BuiltPlugin[] {
  const files = existsSync(distFolder) ? readdirSync(distFolder, { recursive: true, encoding: 'utf8' }) : [];
  const manifests = files.filter((file) => basename(file) === 'plugin.json').map((file) => join(distFolder, file));
  return manifests.map((file) => {
    const manifest = objectOf(JSON.parse(readFileSync(file, 'utf8')));
    return { id: textOf(manifest.id), type: textOf(manifest.type), folder: dirname(file), manifest };
  });
}

/** The manifest with the paths and the state that Grafana adds to it. */
export function pluginMeta({ id, manifest }: BuiltPlugin): JsonObject {
  const baseUrl = `public/plugins/${id}`;
  const info = objectOf(manifest.info);
  const { small, large } = objectOf(info.logos);
  const logos = { small: `${baseUrl}/${textOf(small)}`, large: `${baseUrl}/${textOf(large)}` };
  const module = `${baseUrl}/module.js`;
  const state = { signature: 'unsigned', loadingStrategy: 'script', enabled: true, pinned: true, angular: { detected: false } };
  return { ...manifest, ...state, baseUrl, module, path: module, version: info.version ?? '', info: { ...info, logos } };
}
