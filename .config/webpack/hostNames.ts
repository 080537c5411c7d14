import { globSync } from 'glob';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Names out of packages that the host shares, under names of the bundle's own: a minifier shortens those, while each
 * `(0,ui.useStyles2)(…)` would be written out in full. Only packages whose exports never change at run time.
 */
const PACKAGES = ['react', '@emotion/css', '@grafana/ui'];

const moduleName = (host: string) => `host-names/${host.replace(/\W/g, '-')}`;

/** From so many files on a name is worth one of its own. */
const OFTEN = 4;

/** What `src` takes from a package, types left out, with the number of files that do. */
function namesFrom(host: string): Map<string, number> {
  const imports = new RegExp(`import [^;{]*\\{([^}]*)\\} from '${host}'`, 'g');
  const lists = globSync('src/**/*.{ts,tsx}').flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(imports)]);
  const names = lists
    .filter(([whole]) => !whole.startsWith('import type'))
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim().split(' as ')[0] ?? '')
    .filter((name) => name !== '' && !name.startsWith('type '));
  const counts = new Map<string, number>();
  names.forEach((name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  return counts;
}

/** The modules that give the names, by path: for VirtualModulesPlugin. */
export function hostNameModules(): Record<string, string> {
  return Object.fromEntries(
    PACKAGES.map((host) => [
      `node_modules/${moduleName(host)}.js`,
      [
        `import * as host from '${host}';`,
        ...(host === 'react' ? [`import React from 'react';`, 'export default React;'] : []),
        ...[...namesFrom(host)].map(([name, files]) =>
          files < OFTEN ? `export { ${name} } from '${host}';` : `export const ${name} = host.${name};`
        ),
      ].join('\n'),
    ])
  );
}

/** Lets compiled modules of `src` import from there. */
export const hostNamesLoader = {
  loader: path.resolve(process.cwd(), '.config/webpack/replaceImports.cjs'),
  options: { modules: Object.fromEntries(PACKAGES.map((host) => [host, moduleName(host)])) },
};
