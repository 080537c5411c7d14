import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataSource } from '../data-sources/readDataSources';
import { apiFailure } from '../failures';
import type { Call, Reply, Router } from '../router';
import { bootData } from './bootData';
import { builtPlugins } from './builtPlugins';
import { readStatic } from './readStatic';

interface Folders {
  distFolder: string;
  pageFolder: string;
}

const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** The built plugin, icons, fonts and the host page. To be registered last: it answers every path that is left. */
export function pageApi(router: Router, sources: readonly DataSource[], { distFolder, pageFolder }: Folders): void {
  const first = async (...tries: Array<[folder: string, path: string]>): Promise<Reply> => {
    for (const [folder, path] of tries) {
      const reply = await readStatic(folder, path);
      if (reply) {
        return reply;
      }
    }
    throw apiFailure(404, 'Not found');
  };

  /** A nested plugin is served from its own folder only: chunks of the app are not found there. */
  router.on('GET', '/public/plugins/:id/*', ({ params }) => {
    const plugin = builtPlugins(distFolder).find(({ id }) => id === params.id);
    return first(...(plugin ? [[plugin.folder, rest(params)] as [string, string]] : []));
  });

  router.on('GET', '/public/build/img/icons/*', ({ params }) =>
    first([join(pageFolder, 'icons'), rest(params)], [join(packageFolder('@grafana/ui'), 'dist/public/img/icons'), rest(params)])
  );

  router.on('GET', '/public/fonts/:family/*', ({ params }) => {
    const [name, file] = fontFile(params.family ?? '', rest(params));
    return first([join(pageFolder, 'fonts', params.family ?? ''), rest(params)], [join(packageFolder(name), 'files'), file]);
  });

  router.on('GET', '/public/*', ({ params }) => first([pageFolder, rest(params)]));
  router.on('GET POST PUT PATCH DELETE', '/api(s?)/*', () => first());
  router.on('GET', '/assets/*', ({ params }) => first([join(pageFolder, 'assets'), rest(params)]));

  router.on('GET', '/*', async (call) => {
    const file = rest(call.params);
    const asset = file === '' || file === 'index.html' ? undefined : await readStatic(pageFolder, file);
    return asset ?? page(call, sources, distFolder, pageFolder);
  });
}

function rest(params: Call['params']): string {
  return params.rest ?? '';
}

function fontFile(family: string, file: string): [packageName: string, file: string] {
  if (family === 'roboto') {
    return ['@fontsource/roboto-mono', 'roboto-mono-latin-400-normal.woff2'];
  }
  const weight = /medium/i.test(file) ? 500 : /bold/i.test(file) ? 700 : 400;
  return ['@fontsource/inter', `inter-latin-${weight}-normal.woff2`];
}

async function page({ caller }: Call, sources: readonly DataSource[], distFolder: string, pageFolder: string): Promise<Reply> {
  const html = await readFile(join(pageFolder, 'index.html'), 'utf8').catch(() => {
    throw apiFailure(503, `The host page is not built: there is no index.html in ${pageFolder}`);
  });
  const data = JSON.stringify(bootData(caller, sources, distFolder)).replace(/</g, '\\u003c');
  const script = `<script>window.__grafana_public_path__='/public/';window.grafanaBootData=${data};</script>`;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { headers, body: Buffer.from(html.replace('<!--boot-->', () => script)) };
}
