import { glob } from 'glob';
import path from 'path';
import { SOURCE_DIR } from './constants.ts';
import { getPluginJson } from './utils.ts';

/** What is shipped beside the bundles: metadata, logos of the app and of every nested plugin, screenshots. */
export function copyFilePatterns() {
  const screenshots: string[] = getPluginJson().info.screenshots.map((shot: { path: string }) => shot.path);
  const images = glob.sync('**/img/*.svg', { cwd: path.resolve(process.cwd(), SOURCE_DIR) });
  return [
    { from: '../README.md', to: '.', force: true },
    { from: '../LICENSE', to: '.' },
    { from: '../CHANGELOG.md', to: '.', force: true },
    { from: '**/plugin.json', to: '.' },
    ...[...images, ...screenshots].map((file) => ({ from: file, to: file })),
  ];
}
