import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The app and the plugins nested in it, read again at each call: a build may have replaced them. */
export function builtPlugins(distFolder: string) {
  const files = existsSync(distFolder) ? readdirSync(distFolder, { recursive: true, encoding: 'utf8' }) : [];
  const manifests = files.filter((file) => basename(file) === 'plugin.json').map((file) => join(distFolder, file));
  return manifests.map((file) => ({ folder: dirname(file), meta: metaOf(JSON.parse(readFileSync(file, 'utf8'))) }));
}

type Manifest = { id: string; type: string; info: { version: string; logos: { small: string; large: string } } };

/** The manifest with the paths and the state that Grafana adds to it. */
function metaOf({ info, ...manifest }: Manifest) {
  const baseUrl = `public/plugins/${manifest.id}`;
  const logos = { small: `${baseUrl}/${info.logos.small}`, large: `${baseUrl}/${info.logos.large}` };
  const paths = { baseUrl, module: `${baseUrl}/module.js`, path: `${baseUrl}/module.js` };
  const state = { signature: 'unsigned', loadingStrategy: 'script', enabled: true, angular: { detected: false } };
  return { ...manifest, ...paths, ...state, version: info.version, info: { ...info, logos } };
}
