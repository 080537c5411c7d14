import { itWithRoles, openGrafana, type Client, type Grafana } from './grafana';
import { dashboardsPath, draft, freshName, makeDashboard, makeFolder, sweep } from './resources';

let grafana: Grafana;
let admin: Client;
let editor: Client;
let viewer: Client;

beforeAll(async () => {
  grafana = await openGrafana();
  [admin, editor, viewer] = [grafana.as('Admin'), grafana.as('Editor'), grafana.as('Viewer')];
});

afterAll(async () => {
  await sweep(grafana);
  await grafana.close();
});

const at = (name = '') => dashboardsPath(grafana, name);
const hits = async (client: Client, query: string) => (await client.get<object[]>(`/api/search?query=${query}`)).body;

itWithRoles('a viewer reads and is refused every write', async () => {
  const { metadata } = await makeDashboard(grafana, editor);
  const { name } = metadata;
  expect((await viewer.get(at(name))).status).toBe(200);
  const put = await viewer.send('PUT', at(name), draft(name, { resourceVersion: metadata.resourceVersion }));
  expect(put.status).toBe(403);
  expect(put.body).toMatchObject({ kind: 'Status', status: 'Failure', reason: 'Forbidden', code: 403 });
  expect((await viewer.send('POST', at(), draft(freshName()))).status).toBe(403);
  expect((await viewer.send('DELETE', at(name))).status).toBe(403);
  expect((await viewer.send('POST', `/api/dashboards/uid/${name}/restore`, { version: 1 })).status).toBe(403);
  expect((await viewer.send('POST', '/api/folders', { title: freshName() })).status).toBe(403);
});

itWithRoles('a locked folder refuses GET and hides from search', async () => {
  const folder = await makeFolder(admin, { Editor: 'Edit' });
  const { metadata } = await makeDashboard(grafana, admin, { folder });
  expect((await viewer.get(at(metadata.name))).status).toBe(403);
  expect((await viewer.get(`/api/folders/${folder}`)).status).toBe(403);
  expect(await hits(viewer, folder)).toEqual([]);
  expect(await hits(viewer, metadata.name)).toEqual([]);
  expect((await editor.get(at(metadata.name))).status).toBe(200);
});

itWithRoles('a viewer with Edit on a folder saves there and nowhere else', async () => {
  const folder = await makeFolder(admin, { Viewer: 'Edit', Editor: 'Edit' });
  const { metadata } = await makeDashboard(grafana, viewer, { folder });
  const { name, resourceVersion } = metadata;
  expect(
    (await viewer.send('PUT', at(name), draft(name, { folder, resourceVersion, spec: { title: 'two' } }))).status
  ).toBe(200);
  expect((await viewer.get(`/api/folders/${folder}`)).body).toMatchObject({ canSave: true, canEdit: true });
  expect((await viewer.send('POST', at(), draft(freshName()))).status).toBe(403);
});

itWithRoles('an editor without Edit on a folder does not save there', async () => {
  const folder = await makeFolder(admin, { Viewer: 'View', Editor: 'View' });
  expect((await editor.send('POST', at(), draft(freshName(), { folder }))).status).toBe(403);
  expect((await editor.get(`/api/folders/${folder}`)).body).toMatchObject({ canSave: false, canEdit: false });
});

itWithRoles('in the root only admins see what was made without the grant-permissions annotation', async () => {
  const name = freshName();
  const bare = { apiVersion: 'dashboard.grafana.app/v1', kind: 'Dashboard', metadata: { name }, spec: { title: name } };
  expect((await admin.send('POST', at(), bare)).status).toBe(201);
  expect((await viewer.get(at(name))).status).toBe(403);
  expect((await admin.get(at(name))).status).toBe(200);
});

itWithRoles('the dto says what the caller may do', async () => {
  const { metadata } = await makeDashboard(grafana, editor);
  const path = `${at(metadata.name)}/dto`;
  expect((await editor.get(path)).body).toMatchObject({
    kind: 'DashboardWithAccessInfo',
    access: { canSave: true, canDelete: true },
  });
  expect((await viewer.get(path)).body).toMatchObject({
    metadata: { name: metadata.name },
    access: { canSave: false, canEdit: false },
  });
});

itWithRoles('versions are shown to those who may write', async () => {
  const { metadata } = await makeDashboard(grafana, editor);
  expect((await viewer.get(`/api/dashboards/uid/${metadata.name}/versions`)).status).toBe(403);
});

itWithRoles('folders to save in are found by permission', async () => {
  const closed = await makeFolder(admin, { Viewer: 'View', Editor: 'Edit' });
  const open = await makeFolder(admin, { Viewer: 'Edit', Editor: 'Edit' });
  const { body } = await viewer.get<Array<{ uid: string }>>('/api/folders?permission=Edit&limit=1000');
  const uids = body.map(({ uid }) => uid);
  expect(uids).toContain(open);
  expect(uids).not.toContain(closed);
});

itWithRoles('the settings of a data source are for admins, asking it for everybody', async () => {
  const path = `/api/datasources/uid/${grafana.prometheusUid}`;
  expect((await viewer.get(path)).status).toBe(403);
  expect((await viewer.get(`${path}/resources/api/v1/query?query=1`)).status).not.toBe(403);
});

it('a missing folder is 404 with a message', async () => {
  const { status, body } = await editor.get('/api/folders/contract-nowhere');
  expect([403, 404]).toContain(status);
  expect(body).toHaveProperty('message');
});
