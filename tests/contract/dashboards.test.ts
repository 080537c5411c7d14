import { openGrafana, type Client, type Grafana } from './grafana';
import { dashboardsPath, draft, freshName, makeDashboard, sweep, type Resource } from './resources';

let grafana: Grafana;
let editor: Client;

beforeAll(async () => {
  grafana = await openGrafana();
  editor = grafana.as('Editor');
});

afterAll(async () => {
  await sweep(grafana);
  await grafana.close();
});

const at = (name: string) => dashboardsPath(grafana, name);

describe('writing dashboards', () => {
  it('POST creates with 201, names and dates it', async () => {
    const name = freshName();
    const { status, body } = await editor.send<Resource>('POST', at(''), draft(name, { labels: { kind: 'service' } }));
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'Dashboard', apiVersion: 'dashboard.grafana.app/v1', spec: { title: name } });
    expect(body.metadata).toMatchObject({
      name,
      namespace: grafana.namespace,
      generation: 1,
      labels: { kind: 'service' },
    });
    expect(body.metadata.resourceVersion).toMatch(/^\d+$/);
    expect(Date.parse(body.metadata.creationTimestamp)).not.toBeNaN();
    expect(body.metadata.annotations['grafana.app/createdBy']).toMatch(/^user:/);
    expect(body.metadata.annotations).not.toHaveProperty('grafana.app/grant-permissions');
  });

  it('POST of an existing name is 409 with a Status', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    const { status, body } = await editor.send('POST', at(''), draft(metadata.name));
    expect(status).toBe(409);
    expect(body).toMatchObject({ kind: 'Status', status: 'Failure', reason: 'AlreadyExists', code: 409 });
  });

  it('POST with generateName makes up the rest of the name', async () => {
    const sent = draft('', { spec: { title: 'Made up' } });
    const metadata = { generateName: 'contract-', annotations: { 'grafana.app/grant-permissions': 'default' } };
    const { status, body } = await editor.send<Resource>('POST', at(''), { ...sent, metadata });
    expect(status).toBe(201);
    expect(body.metadata.name).toMatch(/^contract-.+/);
  });

  it('PUT with the version that was read succeeds and counts the change', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    const { resourceVersion } = metadata;
    const { status, body } = await editor.send<Resource>(
      'PUT',
      at(metadata.name),
      draft(metadata.name, { spec: { title: 'two' }, resourceVersion })
    );
    expect(status).toBe(200);
    expect(body.spec.title).toBe('two');
    expect(body.metadata).toMatchObject({
      generation: 2,
      uid: metadata.uid,
      creationTimestamp: metadata.creationTimestamp,
    });
    expect(body.metadata.resourceVersion).not.toBe(resourceVersion);
    expect(body.metadata.annotations['grafana.app/updatedBy']).toMatch(/^user:/);
    expect(body.metadata.annotations['grafana.app/updatedTimestamp']).toBeDefined();
  });

  it('PUT with a stale version is 409 and changes nothing', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    const { name, resourceVersion } = metadata;
    await editor.send('PUT', at(name), draft(name, { spec: { title: 'first' }, resourceVersion }));
    const { status, body } = await editor.send(
      'PUT',
      at(name),
      draft(name, { spec: { title: 'second' }, resourceVersion })
    );
    expect(status).toBe(409);
    expect(body).toMatchObject({ kind: 'Status', reason: 'Conflict', code: 409 });
    expect((await editor.get<Resource>(at(name))).body.spec.title).toBe('first');
  });

  it('PUT without a version overwrites unseen', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    const { name } = metadata;
    await editor.send('PUT', at(name), draft(name, { spec: { title: 'first' } }));
    const { status, body } = await editor.send<Resource>('PUT', at(name), draft(name, { spec: { title: 'second' } }));
    expect(status).toBe(200);
    expect(body.spec.title).toBe('second');
  });

  it('PUT of a missing name creates it', async () => {
    const name = freshName();
    const { status } = await editor.send('PUT', at(name), draft(name));
    expect([200, 201]).toContain(status);
    expect((await editor.get(at(name))).status).toBe(200);
  });

  it('PUT with the version of a deleted dashboard does not bring it back', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    const { name, resourceVersion } = metadata;
    await editor.send('DELETE', at(name));
    const { status } = await editor.send('PUT', at(name), draft(name, { resourceVersion }));
    expect(status).toBeGreaterThanOrEqual(400);
    expect((await editor.get(at(name))).status).toBe(404);
  });

  it('DELETE removes, a further GET is 404 with a Status', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    expect((await editor.send('DELETE', at(metadata.name))).status).toBe(200);
    const { status, body } = await editor.get(at(metadata.name));
    expect(status).toBe(404);
    expect(body).toMatchObject({ kind: 'Status', reason: 'NotFound', code: 404, details: { name: metadata.name } });
  });

  it('dryRun=All answers like a write and keeps nothing', async () => {
    const name = freshName();
    const created = await editor.send('POST', `${at('')}?dryRun=All`, draft(name));
    expect(created.status).toBe(201);
    expect((await editor.get(at(name))).status).toBe(404);

    const { metadata } = await makeDashboard(grafana, editor);
    await editor.send('PUT', `${at(metadata.name)}?dryRun=All`, draft(metadata.name, { spec: { title: 'dry' } }));
    expect((await editor.get<Resource>(at(metadata.name))).body.spec.title).toBe(metadata.name);
  });

  it.each`
    name              | problem
    ${'with space'}   | ${'a character that a uid may not have'}
    ${'x'.repeat(41)} | ${'more than 40 characters'}
  `('a name with $problem is refused', async ({ name }) => {
    const { status } = await editor.send('POST', at(''), draft(name));
    expect([400, 422]).toContain(status);
  });

  it('an empty title and a body that is no JSON are 400', async () => {
    expect((await editor.send('POST', at(''), draft(freshName(), { spec: { title: '' } }))).status).toBe(400);
    expect((await editor.send('POST', at(''), '{')).status).toBe(400);
  });

  it('a folder that does not exist is refused', async () => {
    const { status } = await editor.send('POST', at(''), draft(freshName(), { folder: 'contract-nowhere' }));
    expect([403, 404]).toContain(status);
  });
});

describe('what comes back', () => {
  const options = { format: 1, text: 'ä"<', list: [1, { deep: [true, null] }], number: 0.1, empty: {}, none: [] };

  const panelWith = (more: object) => ({
    panels: [{ id: 1, type: 'headroom-document-panel', title: '', options: { ...options, ...more } }],
  });

  async function optionsBack(more: object): Promise<Record<string, unknown>> {
    const { metadata } = await makeDashboard(grafana, editor, { spec: panelWith(more) });
    const { body } = await editor.get<{ spec: { panels: Array<{ options: Record<string, unknown> }> } }>(
      at(metadata.name)
    );
    return body.spec.panels[0]?.options ?? {};
  }

  it('panel options are kept exactly', async () => {
    expect(await optionsBack({})).toEqual(options);
  });

  it('keys whose value is null are dropped', async () => {
    const back = await optionsBack({ gone: null, child: { gone: null, stays: 1 } });
    expect(back).not.toHaveProperty('gone');
    expect(back.child).toEqual({ stays: 1 });
  });

  it('integers above 2^53 are rounded', async () => {
    const body = JSON.stringify(draft(freshName(), { spec: panelWith({ large: '@' }) })).replace(
      '"@"',
      '9007199254740993'
    );
    const created = await editor.send<Resource>('POST', at(''), body);
    const { body: read } = await editor.get<{ spec: { panels: Array<{ options: { large: number } }> } }>(
      at(created.body.metadata.name)
    );
    expect(read.spec.panels[0]?.options.large).toBe(9007199254740992);
  });

  it('unknown keys at the top level of the dashboard are dropped', async () => {
    const { metadata } = await makeDashboard(grafana, editor, { spec: { headroom: { lost: true }, tags: ['kept'] } });
    const { body } = await editor.get<Resource>(at(metadata.name));
    expect(body.spec).not.toHaveProperty('headroom');
    expect(body.spec.tags).toEqual(['kept']);
  });

  it('a document of 8 MB is accepted', async () => {
    const large = 'x'.repeat(8 * 1024 * 1024);
    expect(await optionsBack({ large })).toHaveProperty('large', large);
  });

  it('labels and foreign annotations are kept', async () => {
    const written = { labels: { team: 'shop' }, annotations: { 'headroom/note': 'yes' } };
    const { metadata } = await makeDashboard(grafana, editor, written);
    const { body } = await editor.get<Resource>(at(metadata.name));
    expect(body.metadata.labels).toMatchObject({ team: 'shop' });
    expect(body.metadata.annotations).toMatchObject({ 'headroom/note': 'yes' });
  });
});

describe('finding dashboards', () => {
  interface Hit {
    uid: string;
    title: string;
    type: string;
    tags: string[];
    folderUid?: string;
  }
  const search = async (query: string) => (await editor.get<Hit[]>(`/api/search?${query}`)).body;

  /** Grafana's index lags a little behind. */
  async function found(query: string, count: number): Promise<Hit[]> {
    const deadlineMs = Date.now() + 3000;
    let hits = await search(query);
    while (hits.length < count && Date.now() < deadlineMs) {
      hits = await search(query);
    }
    return hits;
  }

  it('several tags must all be there', async () => {
    const tag = freshName();
    const both = await makeDashboard(grafana, editor, { spec: { tags: [tag, 'headroom-service'] } });
    await makeDashboard(grafana, editor, { spec: { tags: [tag] } });
    expect(await found(`tag=${tag}&type=dash-db`, 2)).toHaveLength(2);
    const hits = await search(`tag=${tag}&tag=headroom-service&type=dash-db&limit=5000&page=1`);
    expect(hits).toMatchObject([{ uid: both.metadata.name, type: 'dash-db', tags: [tag, 'headroom-service'] }]);
  });

  it('pages by limit and page, each hit once', async () => {
    const tag = freshName();
    for (let index = 0; index < 3; index += 1) {
      await makeDashboard(grafana, editor, { spec: { tags: [tag] } });
    }
    await found(`tag=${tag}`, 3);
    const pages = [
      await search(`tag=${tag}&limit=2&page=1`),
      await search(`tag=${tag}&limit=2&page=2`),
      await search(`tag=${tag}&limit=2&page=3`),
    ];
    expect(pages.map((page) => page.length)).toEqual([2, 1, 0]);
    expect(new Set(pages.flat().map(({ uid }) => uid)).size).toBe(3);
  });

  it('type and title narrow', async () => {
    const uid = freshName();
    await grafana.as('Admin').send('POST', '/api/folders', { uid, title: uid });
    expect(await found(`type=dash-folder&query=${uid}`, 1)).toMatchObject([{ uid, type: 'dash-folder' }]);
    expect(await search(`type=dash-db&query=${uid}`)).toEqual([]);
  });

  it('a hit names the folder', async () => {
    const uid = freshName();
    await grafana.as('Admin').send('POST', '/api/folders', { uid, title: uid });
    await makeDashboard(grafana, editor, { folder: uid, spec: { tags: [uid] } });
    expect(await found(`tag=${uid}`, 1)).toMatchObject([{ folderUid: uid, folderTitle: uid }]);
  });

  interface Page {
    kind: string;
    metadata: { continue?: string };
    rows: Array<{ cells: string[]; object: { kind: string; metadata: Resource['metadata']; spec?: object } }>;
  }

  /** A page ends at its limit or at about 2 MB, and may be empty. */
  async function allPages(limit: number): Promise<Page[]> {
    const pages: Page[] = [];
    let token = '';
    do {
      const accept = 'application/json;as=Table;g=meta.k8s.io;v=v1';
      const path = `${at('')}?limit=${limit}&continue=${encodeURIComponent(token)}`;
      const { body } = await editor.get<Page>(path, { accept });
      pages.push(body);
      token = body.metadata.continue ?? '';
    } while (token !== '');
    return pages;
  }

  it('the metadata list is a Table of names and resource versions', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    const pages = await allPages(500);
    expect(pages[0]?.kind).toBe('Table');
    const row = pages.flatMap(({ rows }) => rows ?? []).find(({ object }) => object.metadata.name === metadata.name);
    expect(row?.object).toMatchObject({
      kind: 'PartialObjectMetadata',
      metadata: { resourceVersion: metadata.resourceVersion },
    });
    expect(row?.object.spec).toBeUndefined();
    expect(row?.cells[0]).toBe(metadata.name);
  });

  it('the metadata list is followed by metadata.continue, each name once', async () => {
    await makeDashboard(grafana, editor);
    await makeDashboard(grafana, editor);
    const pages = await allPages(1);
    const names = pages.flatMap(({ rows }) => (rows ?? []).map(({ cells }) => cells[0]));
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('versions', () => {
  interface Versions {
    versions: Array<{ version: number; createdBy: string }>;
  }
  const versionsOf = (name: string) => editor.get<Versions>(`/api/dashboards/uid/${name}/versions`);
  const put = (name: string, title: string) => editor.send('PUT', at(name), draft(name, { spec: { title } }));

  it('each change is listed, the newest first', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    await put(metadata.name, 'two');
    const { status, body } = await versionsOf(metadata.name);
    expect(status).toBe(200);
    expect(body.versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('an older version can be read', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    await put(metadata.name, 'two');
    const { body } = await editor.get(`/api/dashboards/uid/${metadata.name}/versions/1`);
    expect(body).toMatchObject({ version: 1, uid: metadata.name, data: { title: metadata.name } });
  });

  it('restoring makes a new version', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    await put(metadata.name, 'two');
    const { status, body } = await editor.send('POST', `/api/dashboards/uid/${metadata.name}/restore`, { version: 1 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'success', version: 3, uid: metadata.name });
    expect((await editor.get<Resource>(at(metadata.name))).body.spec.title).toBe(metadata.name);
    expect((await versionsOf(metadata.name)).body.versions[0]).toMatchObject({ version: 3 });
  });

  it('20 versions are kept', async () => {
    const { metadata } = await makeDashboard(grafana, editor);
    for (let index = 0; index < 24; index += 1) {
      await put(metadata.name, `title ${index}`);
    }
    const { body } = await versionsOf(metadata.name);
    expect(body.versions).toHaveLength(20);
    expect(body.versions[0]?.version).toBe(25);
  });
});

it('an unknown route is 404 with a message', async () => {
  const { status, body } = await editor.get('/api/no-such-thing');
  expect(status).toBe(404);
  expect(body).toEqual({ message: 'Not found' });
});
