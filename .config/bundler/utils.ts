import fs from 'fs';
import { glob } from 'glob';
import path from 'path';
import process from 'process';
import { SOURCE_DIR } from './constants.ts';

function loadJson(file: string) {
  return JSON.parse(fs.readFileSync(path.resolve(process.cwd(), file), 'utf8'));
}

export const getPackageJson = () => loadJson('package.json');
export const getPluginJson = () => loadJson(`${SOURCE_DIR}/plugin.json`);
export const getCPConfigVersion = () => loadJson('.config/.cprc.json').version;

/** One entry a plugin.json: the app and each nested plugin, named by its folder below src. */
export function getEntries(): Record<string, string> {
  const source = path.resolve(process.cwd(), SOURCE_DIR);
  const entries: Record<string, string> = {};
  for (const pluginJson of glob.sync('**/plugin.json', { cwd: source, follow: false })) {
    const folder = path.dirname(pluginJson);
    const [module] = glob.sync('module.{ts,tsx}', { cwd: path.join(source, folder), absolute: true });
    if (!module) {
      throw new Error(`src/${folder} has a plugin.json and no module.ts or module.tsx beside it`);
    }
    entries[folder === '.' ? 'module' : `${folder}/module`] = module;
  }
  return entries;
}
