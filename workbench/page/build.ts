import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { InlineConfig } from 'vite';

const page = path.resolve('workbench/page');
const output = path.resolve('.workbench/page');

const viteConfig: InlineConfig = {
  configFile: false,
  root: page,
  logLevel: 'error',
  // Setters that Grafana's own start calls lie outside the exports map of @grafana/runtime.
  resolve: { alias: { 'grafana-runtime': path.resolve('node_modules/@grafana/runtime/dist/esm') } },
  oxc: { jsx: { runtime: 'classic' } },
  // SystemJS brings a global `define`; the packages in this bundle must not register themselves there.
  define: { 'define.amd': 'false' },
  build: { outDir: output, emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 10_000, target: 'es2022' },
};

/** Builds the host page to `.workbench/page` unless it is newer than its sources and the lock file. */
export async function buildPage(): Promise<'built' | 'up-to-date'> {
  const builtMs = modifiedMs(`${output}/index.html`);
  const sources = readdirSync(page, { recursive: true }).map((name) => `${page}/${name}`);
  if ([...sources, 'package-lock.json'].every((source) => modifiedMs(source) < builtMs)) {
    return 'up-to-date';
  }
  // Not imported at the top: tsx would turn Vite into CommonJS, in which its plugins do not find their modules.
  const { build } = await import('vite');
  await build(viteConfig);
  return 'built';
}

function modifiedMs(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
