import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itInWorkbench, openWorkbench, realUrl, removeFolder, type Grafana, type Provisioning } from './grafana';
import { dashboardsPath, draft, makeDashboard, type Resource } from './resources';

/** What only the workbench can be asked: its files, and what lasts over a restart. */
const manifest = (id: string, type: string) =>
  JSON.stringify({
    id,
    type,
    name: id,
    info: { logos: { small: 'img/logo.svg', large: 'img/logo.svg' }, version: '1.0.0' },
  });

const files: Provisioning = {
  dashboards: { provisioned: { uid: 'contract-provisioned', title: 'From a file', tags: ['headroom'], panels: [] } },
  dist: {
    'plugin.json': manifest('headroom-slo-app', 'app'),
    'module.js': 'app',
    '12.js': 'chunk',
    'panels/burndown/plugin.json': manifest('headroom-burndown-panel', 'panel'),
    'panels/burndown/module.js': 'panel',
  },
  page: {
    'index.html': '<head><!--boot--><script type="module" src="/assets/main.js"></script></head>',
    'assets/main.js': 'page',
    'icons/unicons/own.svg': '<svg/>',
  },
};

/** Of the data source in grafana.ts. */
const fromFile = { version: 3, jsonData: { timeInterval: '15s' } };

const folder = mkdtempSync(join(tmpdir(), 'headroom-contract-'));
let grafana: Grafana;

beforeAll(async () => {
  grafana = await openWorkbench(folder, files);
});

afterAll(async () => {
  await grafana.close();
  removeFolder(folder);
});

const get = (path: string) => grafana.as('Viewer').get<string>(path);

async function restart(): Promise<void> {
  await grafana.close();
  grafana = await openWorkbench(folder, files);
}

describe('dashboards from files', () => {
  const at = () => dashboardsPath(grafana, 'contract-provisioned');

  itInWorkbench('are marked as managed, and canSave stays true', async () => {
    const { body } = await grafana.as('Editor').get<Resource>(at());
    expect(body.metadata.annotations).toMatchObject({ 'grafana.app/managedBy': 'classic-file-provisioning' });
    expect((await grafana.as('Editor').get(`${at()}/dto`)).body).toMatchObject({ access: { canSave: true } });
    const hits = await grafana.as('Editor').get('/api/search?tag=headroom');
    expect(hits.body).toMatchObject([{ uid: 'contract-provisioned', folderTitle: 'Provisioned' }]);
  });

  itInWorkbench('take a PUT and lose it at the next start', async () => {
    const editor = grafana.as('Editor');
    const { body } = await editor.get<Resource>(at());
    const spec = { ...body.spec, title: 'Changed' };
    const { status, body: changed } = await editor.send<Resource>('PUT', at(), { ...body, spec });
    expect(status).toBe(200);
    expect(changed.spec.title).toBe('Changed');
    expect(changed.metadata.annotations['grafana.app/managedBy']).toBe('classic-file-provisioning');
    await restart();
    expect((await grafana.as('Editor').get<Resource>(at())).body.spec.title).toBe('From a file');
  });

  itInWorkbench('are not deleted', async () => {
    expect((await grafana.as('Admin').send('DELETE', at())).status).toBe(400);
  });
});

itInWorkbench('what was edited lasts over a restart, with its versions', async () => {
  const editor = grafana.as('Editor');
  const { metadata } = await makeDashboard(grafana, editor);
  const { name } = metadata;
  await editor.send('PUT', dashboardsPath(grafana, name), draft(name, { spec: { title: 'two' } }));
  const { body: before } = await editor.get<Resource>(dashboardsPath(grafana, name));
  await editor.send('POST', '/api/annotations', { text: 'lasts', tags: ['contract-lasts'], time: 1 });
  await restart();
  expect((await grafana.as('Editor').get<Resource>(dashboardsPath(grafana, name))).body).toEqual(before);
  const versions = await grafana.as('Editor').get<{ versions: object[] }>(`/api/dashboards/uid/${name}/versions`);
  expect(versions.body.versions).toHaveLength(2);
  expect((await grafana.as('Editor').get('/api/annotations?tags=contract-lasts')).body).toHaveLength(1);
});

describe('files of the plugin', () => {
  itInWorkbench('the app and nested plugins are served under their ids', async () => {
    expect(await get('/public/plugins/headroom-slo-app/12.js')).toMatchObject({
      status: 200,
      body: 'chunk',
      contentType: expect.stringContaining('javascript'),
    });
    expect(await get('/public/plugins/headroom-burndown-panel/module.js')).toMatchObject({
      status: 200,
      body: 'panel',
    });
    expect((await get('/public/plugins/headroom-burndown-panel/plugin.json')).body).toMatchObject({ type: 'panel' });
  });

  itInWorkbench('a chunk of the app asked under a nested id is 404', async () => {
    expect((await get('/public/plugins/headroom-burndown-panel/12.js')).status).toBe(404);
  });

  itInWorkbench.each([
    '/public/plugins/headroom-slo-app/../data/x',
    '/public/plugins/headroom-burndown-panel/..%2F..%2F12.js',
    '/..%2fdata%2Fdashboards',
  ])('no path leads out of a folder: %s', async (path) => {
    const body = await raw(path);
    expect(body).not.toContain('chunk');
    expect(body).not.toContain('"resourceVersion"');
  });

  itInWorkbench('icons come from the page first, then from the package; fonts from theirs', async () => {
    expect(await get('/public/build/img/icons/unicons/own.svg')).toMatchObject({
      status: 200,
      body: '<svg/>',
      contentType: 'image/svg+xml',
    });
    expect((await get('/public/build/img/icons/unicons/angle-down.svg')).status).toBe(200);
    expect((await get('/public/build/img/icons/unicons/none.svg')).status).toBe(404);
    expect(await get('/public/fonts/inter/Inter-Regular.woff2')).toMatchObject({
      status: 200,
      contentType: 'font/woff2',
    });
    expect((await get('/public/fonts/roboto/L0xTDF4x.woff2')).status).toBe(200);
  });
});

describe('the page', () => {
  itInWorkbench.each(['/', '/a/headroom-slo-app/slo/x', '/d/contract-provisioned/a.b'])(
    'is served at %s with the boot data before any module',
    async (path) => {
      const { status, body, contentType } = await get(path);
      expect(status).toBe(200);
      expect(contentType).toContain('text/html');
      expect(body).toContain("window.__grafana_public_path__='/public/'");
      expect(body.indexOf('window.grafanaBootData')).toBeLessThan(body.indexOf('type="module"'));
      expect(body).not.toContain('<!--boot-->');
    }
  );

  itInWorkbench('a missing asset is no page', async () => {
    expect((await get('/assets/main.js')).body).toBe('page');
    expect((await get('/assets/none.js')).status).toBe(404);
  });

  itInWorkbench('boot data follow the cookies for role and theme', async () => {
    const cookie = 'workbench_role=Editor; workbench_theme=light';
    const page = await (await fetch(grafana.url, { headers: { cookie } })).text();
    const [, data = ''] = /window\.grafanaBootData=(.*?);<\/script>/.exec(page) ?? [];
    const { user, settings } = JSON.parse(data);
    expect(user).toMatchObject({ orgRole: 'Editor', login: 'editor', theme: 'light' });
    expect(settings).toMatchObject({
      ...{ namespace: 'default', defaultDatasource: 'Prometheus', buildInfo: { version: '13.2.1' } },
      datasources: { Prometheus: { uid: 'prometheus', type: 'prometheus', isDefault: true } },
      panels: { 'headroom-burndown-panel': { module: 'public/plugins/headroom-burndown-panel/module.js' } },
      apps: { 'headroom-slo-app': { path: 'public/plugins/headroom-slo-app/module.js' } },
    });
    expect(settings.datasources.Prometheus).toMatchObject(fromFile);
  });
});

itInWorkbench('a data source carries what its file says, but no secrets', async () => {
  const { body } = await grafana.as('Admin').get<object>('/api/datasources/uid/prometheus');
  expect(body).toMatchObject(fromFile);
  expect(JSON.stringify(body)).not.toContain('secret');
});

/** fetch would tidy the path up before it sends it. */
function raw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(grafana.url);
    const asked = request({ hostname, port, path }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    asked.on('error', reject).end();
  });
}

if (realUrl) {
  it.todo('files, provisioned dashboards and restarts of a real Grafana cannot be judged from outside');
}
