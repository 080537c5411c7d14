import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocumentStore } from '../../src/adapters/documents/createDocumentStore';
import type { DocumentStore, SaveResult } from '../../src/adapters/documents/documentStore';
import type { DocumentHttp, DocumentRequest } from '../../src/adapters/documents/http/documentHttp';
import { queryString } from '../../src/adapters/measure/transport/queryString';
import { tabRevisionMemory } from '../../src/adapters/documents/local/revisionMemory';
import { textDiff } from '../../src/core/documents/textDiff';
import { applyChoices } from '../../src/core/documents/applyChoices';
import { isLoaded } from '../../src/core/documents/isLoaded';
import type { LoadedDocument } from '../../src/core/documents/loadedDocument';
import type { Resource } from '../../src/core/documents/resource';
import { exampleDashboard, exampleService, exampleSlo } from '../../src/core/documents/testing/exampleSlo';
import { type Grafana, openWorkbench, removeFolder, type Role } from '../contract/grafana';
import { dashboardsPath, draft, makeFolder, type Resource as DashboardResource } from '../contract/resources';

const folder = mkdtempSync(join(tmpdir(), 'headroom-documents-'));
const provisioned = { uid: 'managed', weekStart: 'monday', ...exampleDashboard([exampleSlo('availability')]) };
let grafana: Grafana;

beforeAll(async () => {
  grafana = await openWorkbench(folder, { dashboards: { managed: provisioned } });
});

afterAll(async () => {
  await grafana.close();
  removeFolder(folder);
});

interface Person {
  store: DocumentStore;
  sent: DocumentRequest[];
}

/** A browser tab of somebody with that role. */
function person(role: Role, before: (request: DocumentRequest) => Promise<void> = async () => undefined): Person {
  const sent: DocumentRequest[] = [];
  const http: DocumentHttp = async (request) => {
    sent.push(request);
    await before(request);
    const { method, path, params, body, headers } = request;
    const { status, body: data } = await grafana
      .as(role)
      .send<unknown>(method, params ? `${path}?${queryString(params)}` : path, body, { ...headers });
    return { kind: 'answered', status, data };
  };
  return { store: createDocumentStore({ http, namespace: grafana.namespace, memory: tabRevisionMemory() }), sent };
}

let count = 0;
const fresh = () => `doc-${(count += 1)}`;

function document(result: SaveResult): LoadedDocument {
  if (result.kind !== 'saved') {
    throw new Error(JSON.stringify(result));
  }
  return result.document;
}

async function open(store: DocumentStore, uid: string): Promise<LoadedDocument> {
  const found = await store.read(uid);
  if (!isLoaded(found)) {
    throw new Error(JSON.stringify(found));
  }
  return found;
}

async function make(store: DocumentStore, resources: readonly Resource[] = [exampleSlo('a')], folderUid = '') {
  const uid = fresh();
  return document(await store.create({ uid, title: uid, folderUid, tags: ['headroom-service'], resources }));
}

async function stored(uid: string): Promise<DashboardResource> {
  return (await grafana.as('Admin').get<DashboardResource>(dashboardsPath(grafana, uid))).body;
}

/** What Grafana's dashboard editor does: the whole dashboard as it was opened, without a resource version. */
async function saveInGrafana(opened: DashboardResource, change: (panels: unknown[]) => unknown[]): Promise<void> {
  const { name, annotations } = opened.metadata;
  const spec = { ...opened.spec, panels: change(opened.spec.panels as unknown[]) };
  await grafana.as('Admin').send('PUT', dashboardsPath(grafana, name), draft(name, { spec, annotations }));
}

const text = { id: 99, type: 'text', gridPos: { x: 1, y: 50, w: 7, h: 3 }, options: { content: 'hello' } };
const targets = (of: LoadedDocument) => Object.fromEntries(of.slos.map((slo) => [slo.ref.name, slo.target]));

it('lists documents as they come, a broken one beside the good ones', async () => {
  const admin = person('Admin');
  const good = await make(admin.store, [exampleService('shop'), exampleSlo('a'), exampleSlo('b', 2)]);
  const broken = fresh();
  const spec = { ...exampleDashboard([], { resources: 'none' }), title: 'Broken one' };
  await grafana.as('Admin').send('POST', dashboardsPath(grafana), draft(broken, { spec }));

  const { store } = person('Editor');
  const progress: number[] = [];
  store.subscribe(() => progress.push(store.state().progress.read));
  expect(store.state().status).toBe('loading');
  await store.refresh();
  const state = store.state();
  expect(state).toMatchObject({ status: 'ready', failure: undefined, progress: { read: 3, found: 3 } });
  expect(state.documents.find(({ uid }) => uid === good.uid)).toMatchObject({
    folderTitle: 'Dashboards',
    canSave: true,
    slos: [{ ref: { documentUid: good.uid, name: 'a' } }],
    problems: [{ path: 'resources[2].spec.objectives[0].target', code: 'too_big' }],
  });
  expect(state.broken).toEqual([
    expect.objectContaining({
      uid: broken,
      title: 'Broken one',
      problems: [expect.objectContaining({ path: 'resources' })],
    }),
  ]);
  expect(progress.at(-1)).toBe(3);
});

it('creates a dashboard that shows what it holds, seen by viewers', async () => {
  const made = await make(person('Editor').store, [exampleSlo('a'), exampleSlo('b')]);
  const { spec } = await stored(made.uid);
  expect(spec).toMatchObject({
    tags: ['headroom', 'headroom-service'],
    panels: [
      { id: 1, type: 'headroom-document-panel', options: { format: 1, revision: 1, uid: made.uid } },
      { type: 'headroom-status-panel' },
      { type: 'headroom-burndown-panel', options: { slo: `${made.uid}/a` } },
      { type: 'headroom-burndown-panel', options: { slo: `${made.uid}/b` } },
    ],
  });
  expect(await open(person('Viewer').store, made.uid)).toMatchObject({ canSave: false, canDelete: false });
});

it('says that a uid is taken', async () => {
  const { store } = person('Editor');
  const { uid } = await make(store);
  const again = await store.create({ uid, title: 'x', folderUid: '', tags: [], resources: [] });
  expect(again).toMatchObject({ kind: 'failed', problem: { code: 'exists' } });
});

it('reads again only what changed', async () => {
  const [one, other] = [person('Editor'), person('Editor')];
  const made = await make(one.store);
  await one.store.refresh();
  await other.store.refresh();
  document(await other.store.save(await open(other.store, made.uid), [exampleSlo('a', 0.5)]));
  one.sent.length = 0;
  await one.store.refresh();
  expect(one.sent.map(({ path }) => path.replace(/.*dashboards\//, ''))).toHaveLength(3);
  expect(targets(one.store.state().documents.find(({ uid }) => uid === made.uid) ?? made)).toEqual({ a: 0.5 });
});

it('keeps foreign panels, unknown fields and resources of unknown kinds', async () => {
  const { store } = person('Editor');
  const alien = { ...exampleService('x'), kind: 'Hologram', spec: { depth: 3 } };
  const made = await make(store, [alien, exampleSlo('a', 0.9, { colour: 'blue' })]);
  const opened = await stored(made.uid);
  await saveInGrafana(opened, ([panel, ...rest]) => [withOptions(panel, { future: { x: 1 } }), text, ...rest]);
  const now = await open(store, made.uid);
  document(await store.save(now, [...now.resources, exampleService('new')]));
  const { spec } = await stored(made.uid);
  expect(spec).toMatchObject({
    panels: [
      {
        options: {
          future: { x: 1 },
          revision: 2,
          resources: [alien, exampleSlo('a', 0.9, { colour: 'blue' }), exampleService('new')],
        },
      },
      text,
      ...(opened.spec.panels as unknown[]).slice(1),
    ],
  });
});

function withOptions(panel: unknown, more: object): unknown {
  const { options } = panel as { options: object };
  return { ...(panel as object), options: { ...options, ...more } };
}

describe('two editors', () => {
  async function both(): Promise<[Person, LoadedDocument, Person, LoadedDocument]> {
    const [one, other] = [person('Editor'), person('Admin')];
    const { uid } = await make(one.store, [exampleSlo('a'), exampleSlo('b')]);
    return [one, await open(one.store, uid), other, await open(other.store, uid)];
  }

  it('are merged by resource and field', async () => {
    const [one, ofOne, other, ofOther] = await both();
    document(await one.store.save(ofOne, [exampleSlo('a', 0.5), exampleSlo('b'), exampleSlo('c')]));
    const merged = document(await other.store.save(ofOther, [exampleSlo('a'), exampleSlo('b', 0.6)]));
    expect(targets(merged)).toEqual({ a: 0.5, b: 0.6, c: 0.999 });
    expect(merged.revision).toBe(3);
  });

  it('see a conflict with nothing written, choose, and nothing is lost', async () => {
    const [one, ofOne, other, ofOther] = await both();
    const first = document(await one.store.save(ofOne, [exampleSlo('a', 0.5), exampleSlo('b', 0.7)]));
    const result = await other.store.save(ofOther, [exampleSlo('a', 0.6), exampleSlo('b')]);
    expect(result).toMatchObject({
      kind: 'conflict',
      conflicts: [{ resource: 'SLO/a', path: 'spec.objectives[0].target', base: 0.999, theirs: 0.5, ours: 0.6 }],
      theirs: { resourceVersion: first.resourceVersion },
    });
    expect((await stored(first.uid)).metadata.resourceVersion).toBe(first.resourceVersion);
    if (result.kind === 'conflict') {
      const { conflicts, theirs, ours } = result;
      const choose = { overResourceVersion: theirs.resourceVersion };
      expect(targets(document(await other.store.save(ofOther, ours, choose)))).toEqual({ a: 0.6, b: 0.7 });
      const taken = document(await one.store.save(ofOne, applyChoices(ours, conflicts), choose));
      expect(targets(taken)).toEqual({ a: 0.6, b: 0.7 }); // 0.5 was no edit of what was chosen over
    }
  });

  it('a draft from before a reload is merged with what happened since', async () => {
    const [one, ofOne, other, ofOther] = await both();
    document(await other.store.save(ofOther, [exampleSlo('a'), exampleSlo('b', 0.6)]));
    expect(one.sent.length).toBeGreaterThan(0);
    const reloaded = person('Editor');
    expect(targets(document(await reloaded.store.save(ofOne, [exampleSlo('a', 0.5), exampleSlo('b')])))).toEqual({
      a: 0.5,
      b: 0.6,
    });
  });

  it('one deletes, the other saves: told so, not created anew', async () => {
    const [one, ofOne, other, ofOther] = await both();
    expect(await one.store.remove(ofOne)).toEqual({ kind: 'removed' });
    expect(await other.store.save(ofOther, [exampleSlo('a', 0.6)])).toMatchObject({
      kind: 'failed',
      problem: { code: 'not-found' },
    });
    expect(await other.store.read(ofOne.uid)).toMatchObject({ code: 'not-found' });
  });

  it('one saves, the other deletes: shown first', async () => {
    const [one, ofOne, other, ofOther] = await both();
    document(await one.store.save(ofOne, [exampleSlo('a', 0.5)]));
    const result = await other.store.remove(ofOther);
    expect(result).toMatchObject({ kind: 'conflict', theirs: { revision: 2 } });
    expect(await stored(ofOne.uid)).toMatchObject({ kind: 'Dashboard' });
  });
});

describe('rights', () => {
  it('a viewer is refused with the folder named', async () => {
    const closed = await makeFolder(grafana.as('Admin'), { Viewer: 'View', Editor: 'Edit' });
    const made = await make(person('Editor').store, [exampleSlo('a')], closed);
    const { store } = person('Viewer');
    const seen = await open(store, made.uid);
    expect(seen).toMatchObject({ canSave: false, folderUid: closed, folderTitle: closed });
    const result = await store.save(seen, [exampleSlo('a', 0.5)]);
    expect(result).toMatchObject({
      kind: 'refused',
      folderTitle: closed,
      detail: expect.stringContaining('dashboards:write'),
    });
    expect(await store.remove(seen)).toMatchObject({
      kind: 'refused',
      detail: expect.stringContaining('dashboards:delete'),
    });
    expect(await store.create({ uid: fresh(), title: 'x', folderUid: '', tags: [], resources: [] })).toMatchObject({
      kind: 'refused',
      folderTitle: 'Dashboards',
      detail: expect.stringContaining('dashboards:create'),
    });
  });

  it('a viewer with Edit on one folder saves there', async () => {
    const mine = await makeFolder(grafana.as('Admin'), { Viewer: 'Edit', Editor: 'Edit' });
    const { store } = person('Viewer');
    const made = await make(store, [exampleSlo('a')], mine);
    expect(made).toMatchObject({ canSave: true, canDelete: true, folderUid: mine });
    expect(targets(document(await store.save(made, [exampleSlo('a', 0.5)])))).toEqual({ a: 0.5 });
    const folders = await store.folders();
    expect(folders[0]).toEqual({ uid: '', title: 'Dashboards', canSave: false });
    expect(folders).toContainEqual({ uid: mine, title: mine, canSave: true });
    expect(folders.filter(({ canSave }) => canSave).map(({ uid }) => uid)).toEqual([mine]);
    expect((await person('Editor').store.folders())[0]).toMatchObject({ uid: '', canSave: true });
  });

  it('what lies in a locked folder is not listed, and forbidden by its uid', async () => {
    const locked = await makeFolder(grafana.as('Admin'), { Editor: 'Edit' });
    const made = await make(person('Editor').store, [exampleSlo('a')], locked);
    const { store } = person('Viewer');
    await store.refresh();
    expect(store.state().documents.map(({ uid }) => uid)).not.toContain(made.uid);
    expect(await store.read(made.uid)).toMatchObject({ code: 'forbidden' });
  });
});

it('a managed document is never written: the changed file and its diff are offered', async () => {
  const { store, sent } = person('Admin');
  const managed = await open(store, 'managed');
  expect(managed.managedBy).toEqual({ kind: 'classic-file-provisioning', identity: 'files' });
  const result = await store.save(managed, [exampleSlo('availability', 0.5)]);
  expect(result).toMatchObject({ kind: 'managed', fileName: 'managed.json' });
  if (result.kind === 'managed') {
    expect(JSON.parse(result.fileText)).toMatchObject({
      uid: 'managed',
      weekStart: 'monday',
      panels: [{ options: { revision: 2 } }],
    });
    expect(textDiff(result.before, result.fileText, result.path)).toMatch(/^-\s+"target": 0.999$/m);
    expect(textDiff(result.before, result.fileText, result.path)).toMatch(/^\+\s+"target": 0.5$/m);
  }
  expect(await store.remove(managed)).toMatchObject({ kind: 'managed', fileText: '' });
  expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
});

describe("an edit that Grafana's editor overwrote", () => {
  async function overwritten(): Promise<[Person, LoadedDocument]> {
    const one = person('Editor');
    const made = await make(one.store, [exampleSlo('a')]);
    const opened = await stored(made.uid);
    const saved = document(await one.store.save(made, [exampleSlo('a', 0.5), exampleSlo('b')]));
    await saveInGrafana(opened, (panels) => [...panels, text]);
    return [one, saved];
  }

  it('is noticed by who made it, and restored without losing the other panels', async () => {
    const [one, saved] = await overwritten();
    await one.store.refresh();
    const now = await open(one.store, saved.uid);
    expect(now).toMatchObject({ revision: 1, overwritten: { seenRevision: 2, restoreVersion: 2 } });
    expect(targets(now)).toEqual({ a: 0.999 });
    const restored = document(await one.store.restore(now));
    expect(targets(restored)).toEqual({ a: 0.5, b: 0.999 });
    expect(restored).toMatchObject({ revision: 3, overwritten: undefined });
    expect((await stored(saved.uid)).spec.panels).toContainEqual(text);
    expect((await open(one.store, saved.uid)).overwritten).toBeUndefined();
  });

  it('is noticed by somebody else from the version history', async () => {
    const [, saved] = await overwritten();
    const { store } = person('Admin');
    expect((await open(store, saved.uid)).overwritten).toEqual({ seenRevision: 2, restoreVersion: 2 });
  });

  it('can be let go', async () => {
    const [one, saved] = await overwritten();
    const kept = document(await one.store.keepPresent(await open(one.store, saved.uid)));
    expect(kept).toMatchObject({ revision: 3, overwritten: undefined });
    expect(targets(kept)).toEqual({ a: 0.999 });
    expect((await open(person('Admin').store, saved.uid)).overwritten).toBeUndefined();
  });

  it('an edit under way goes on from what was lost', async () => {
    const [one, saved] = await overwritten();
    const next = document(await one.store.save(saved, [exampleSlo('a', 0.5), exampleSlo('b', 0.6)]));
    expect(targets(next)).toEqual({ a: 0.5, b: 0.6 });
    expect((await stored(saved.uid)).spec.panels).toContainEqual(text);
  });

  it('a harmless save in Grafana is looked at once and not reported', async () => {
    const one = person('Editor');
    const made = await make(one.store);
    await saveInGrafana(await stored(made.uid), (panels) => [...panels, text]);
    expect((await open(one.store, made.uid)).overwritten).toBeUndefined();
    one.sent.length = 0;
    await open(one.store, made.uid);
    expect(one.sent).toHaveLength(1);
  });
});

it('a copy is told from its original until somebody makes it a document of its own', async () => {
  const { store } = person('Editor');
  const made = await make(store);
  const copy = fresh();
  const { spec } = await stored(made.uid);
  await grafana.as('Editor').send('POST', dashboardsPath(grafana), draft(copy, { spec }));
  const seen = await open(store, copy);
  expect(seen.copyOf).toBe(made.uid);
  expect(document(await store.adopt(seen)).copyOf).toBeUndefined();
  expect((await open(store, copy)).slos[0]?.ref.documentUid).toBe(copy);
});

it('a document deleted between search and read is left out', async () => {
  const editor = person('Editor').store;
  const made = await make(editor);
  const { store } = person('Editor', async ({ path }) => {
    if (path.endsWith(`${made.uid}/dto`)) {
      await grafana.as('Admin').send('DELETE', dashboardsPath(grafana, made.uid));
    }
  });
  await store.refresh();
  const { status, documents, broken } = store.state();
  expect(status).toBe('ready');
  expect([...documents, ...broken].map(({ uid }) => uid)).not.toContain(made.uid);
});

it('a lost connection leaves what was read', async () => {
  let isDown = false;
  const store = createDocumentStore({
    namespace: grafana.namespace,
    http: async ({ method, path, params, body, headers }) => {
      if (isDown) {
        return { kind: 'unreachable', detail: 'no route' };
      }
      const url = params ? `${path}?${queryString(params)}` : path;
      const answer = await grafana.as('Editor').send<unknown>(method, url, body, { ...headers });
      return { kind: 'answered', status: answer.status, data: answer.body };
    },
  });
  await store.refresh();
  const before = store.state().documents;
  const first = before.find(({ managedBy }) => managedBy === undefined);
  isDown = true;
  await store.refresh();
  expect(store.state()).toMatchObject({ status: 'ready', failure: { code: 'unreachable', detail: 'no route' } });
  expect(store.state().documents).toEqual(before);
  const saved = first && (await store.save(first, first.resources));
  expect(saved).toMatchObject({ kind: 'failed', problem: { code: 'unreachable' } });
});
