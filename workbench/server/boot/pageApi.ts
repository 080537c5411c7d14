import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataSource } from '../data-sources/readDataSources';
import { apiFailure } from '../failures';
import type { Call, Reply, Router } from '../router';
import { bootData } from './bootData';
import { builtPlugins } from './builtPlugins';
import { readStatic } from './readStatic';

const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** The built plugin, icons, fonts and the host page. To be registered last: it answers every path that is left. */
export function pageApi(router: Router, sources: readonly DataSource[], distFolder: string, pageFolder: string): void {
  /** A nested plugin is served from its own folder only: chunks of the app are not found there. */
  router.on('GET', '/public/plugins/:id/*', ({ part }) => {
    const plugin = builtPlugins(distFolder).find(({ id }) => id === part('id'));
    return firstOf(part('rest'), plugin ? [plugin.folder] : []);
  });
  router.on('GET', '/public/build/img/icons/*', ({ part }) =>
    firstOf(part('rest'), [join(pageFolder, 'icons'), join(packageFolder('@grafana/ui'), 'dist/public/img/icons')])
  );
  router.on('GET', '/public/fonts/roboto/*', () =>
    firstOf('roboto-mono-latin-400-normal.woff2', [join(packageFolder('@fontsource/roboto-mono'), 'files')])
  );
  router.on('GET', '/public/fonts/inter/*', ({ part }) => {
    const weight = /medium/i.test(part('rest')) ? 500 : 400;
    return firstOf(`inter-latin-${weight}-normal.woff2`, [join(packageFolder('@fontsource/inter'), 'files')]);
  });
  router.on('GET', '/(?<base>public|assets|apis?)/*', ({ part }) => firstOf(part('rest'), [join(pageFolder, part('base'))]));
  router.on('GET', '/*', async (call) => {
    const asset = /^(index\.html)?$/.test(call.part('rest')) ? undefined : await readStatic(pageFolder, call.part('rest'));
    return asset ?? page(call, sources, distFolder, pageFolder);
  });
}

async function firstOf(path: string, folders: string[]): Promise<Reply> {
  for (const folder of folders) {
    const reply = await readStatic(folder, path);
    if (reply) {
      return reply;
    }
  }
  throw apiFailure(404, 'Not found');
}

async function page({ caller }: Call, sources: readonly DataSource[], distFolder: string, pageFolder: string): Promise<Reply> {
  const html = await readFile(join(pageFolder, 'index.html'), 'utf8').catch(() => {
    throw apiFailure(503, `The host page is not built: there is no index.html in ${pageFolder}`);
  });
  const data = JSON.stringify(bootData(caller, sources, distFolder)).replace(/</g, '\\u003c');
  const script = `<script>window.__grafana_public_path__='/public/';window.grafanaBootData=${data};</script>`;
  return { type: 'text/html; charset=utf-8', body: Buffer.from(html.replace('<!--boot-->', () => script)) };
}
