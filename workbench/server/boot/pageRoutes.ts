import { dirname, join } from 'node:path';
import type { DataSource } from '../data-sources/readDataSources';
import type { Routes } from '../http/serveRoutes';
import { bootData, userOf } from './bootData';
import { builtPlugins } from './builtPlugins';
import { readStatic } from './readStatic';

const inPackage = (name: string, path: string) => join(dirname(require.resolve(`${name}/package.json`)), path);
const icons = inPackage('@grafana/ui', 'dist/public/img/icons');

/** The built plugin, icons, fonts and, for every other path, the host page. */
export function pageRoutes(sources: readonly DataSource[], distFolder: string, pageFolder: string): Routes {
  return {
    'GET /api/user': ({ caller }) => ({ body: userOf(caller) }),
    /** A nested plugin is served from its own folder only: chunks of the app are not found there. */
    'GET /public/plugins/:id/*': ({ part }) => {
      const plugins = builtPlugins(distFolder).filter(({ meta }) => meta.id === part('id'));
      return readStatic(part('rest'), ...plugins.map(({ folder }) => folder));
    },
    'GET /public/build/img/icons/*': ({ part }) => readStatic(part('rest'), join(pageFolder, 'icons'), icons),
    'GET /public/fonts/inter/*': ({ part }) => font('inter', /medium/i.test(part('rest')) ? 500 : 400),
    'GET /public/fonts/roboto/*': () => font('roboto-mono', 400),
    'GET /assets/*': ({ part }) => readStatic(part('rest'), join(pageFolder, 'assets')),
    'GET /(?!(api|apis|public)/)*': async ({ caller }) => {
      const page = await readStatic('index.html', pageFolder);
      const data = JSON.stringify(bootData(caller, sources, distFolder)).replace(/</g, '\\u003c');
      const script = `<script>window.__grafana_public_path__='/public/';window.grafanaBootData=${data};</script>`;
      return { ...page, body: Buffer.from(String(page.body).replace('<!--boot-->', () => script)) };
    },
  };
}

function font(name: string, weight: number) {
  return readStatic(`${name}-latin-${weight}-normal.woff2`, inPackage(`@fontsource/${name}`, 'files'));
}
