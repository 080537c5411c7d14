/** What `npm run build` promises of dist/: every plugin complete, nothing lazy in a nested one, sizes kept. */
import { globSync } from 'glob';
import fs from 'node:fs';
import path from 'node:path';

const kB = 1000;
const LIMITS = {
  appEntry: 10 * kB,
  page: 150 * kB,
  vendor: 300 * kB,
  nested: 200 * kB,
  maturity: 350 * kB,
};
/** The array in which webpack's runtime collects lazy chunks: a bundle without lazy chunks does not have it. */
const LAZY_RUNTIME = 'webpackChunkheadroom_slo_app';

interface Checked {
  what: string;
  bytes: number;
  limit: number;
}

const size = (file: string) => fs.statSync(path.join('dist', file)).size;

function nestedFolders(): string[] {
  return globSync('*/**/plugin.json', { cwd: 'src' }).map(path.dirname).sort();
}

function missingFiles(): string[] {
  const wanted = ['.', ...nestedFolders()].flatMap((folder) => {
    const { info } = JSON.parse(fs.readFileSync(path.join('src', folder, 'plugin.json'), 'utf8'));
    const shown = [
      info.logos.small,
      info.logos.large,
      ...(info.screenshots ?? []).map((shot: { path: string }) => shot.path),
    ];
    return ['plugin.json', 'module.js', ...shown].map((file) => path.join(folder, file));
  });
  return [...new Set(wanted)]
    .filter((file) => !fs.existsSync(path.join('dist', file)))
    .map((file) => `dist/${file} is missing`);
}

function unlistedPlugins(): string[] {
  const { includes } = JSON.parse(fs.readFileSync('src/plugin.json', 'utf8'));
  const listed = new Set(includes.map((include: { path?: string }) => include.path));
  return nestedFolders()
    .filter((folder) => !listed.has(`${folder}/plugin.json`))
    .map((folder) => `src/plugin.json does not list ${folder}/plugin.json in "includes"`);
}

function lazyNested(): string[] {
  return nestedFolders()
    .filter((folder) => fs.readFileSync(path.join('dist', folder, 'module.js'), 'utf8').includes(LAZY_RUNTIME))
    .map((folder) => `dist/${folder}/module.js loads chunks lazily: Grafana would ask for them in the wrong folder`);
}

/** Whether nothing of ours is in a chunk. */
function isVendor(chunk: string): boolean {
  const { sources } = JSON.parse(fs.readFileSync(path.join('dist', `${chunk}.map`), 'utf8'));
  return sources.every((source: string) => /node_modules|\/webpack\/|^webpack:\/\/[^/]*\/(nm|external)/.test(source));
}

function sizes(): Checked[] {
  const chunks = globSync('*.js', { cwd: 'dist' }).filter((file) => file !== 'module.js');
  const vendor = chunks.filter(isVendor);
  const own = chunks.filter((file) => !vendor.includes(file)).sort();
  return [
    { what: 'module.js', bytes: size('module.js'), limit: LIMITS.appEntry },
    ...own.map((file) => ({ what: file, bytes: size(file), limit: LIMITS.page })),
    {
      what: `${vendor.length} chunks of libraries that pages share`,
      bytes: vendor.reduce((sum, file) => sum + size(file), 0),
      limit: LIMITS.vendor,
    },
    ...nestedFolders().map((folder) => ({
      what: `${folder}/module.js`,
      bytes: size(`${folder}/module.js`),
      limit: folder.endsWith('maturity') ? LIMITS.maturity : LIMITS.nested,
    })),
  ];
}

function main() {
  const missing = [...missingFiles(), ...unlistedPlugins()];
  const measured = missing.length ? [] : sizes();
  for (const { what, bytes, limit } of measured) {
    process.stdout.write(`${(bytes / kB).toFixed(1).padStart(8)} kB of ${limit / kB} kB  ${what}\n`);
  }
  const problems = [
    ...missing,
    ...(missing.length ? [] : lazyNested()),
    ...measured
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ what, bytes, limit }) => `${what} has ${bytes} bytes, ${limit} are the limit`),
  ];
  problems.forEach((problem) => process.stderr.write(`${problem}\n`));
  process.exitCode = problems.length ? 1 : 0;
}

main();
