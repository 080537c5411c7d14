import { isLoaded } from '../../core/documents/isLoaded';
import { exampleDashboard, exampleSlo } from '../../core/documents/testing/exampleSlo';
import { createDocumentStore } from './createDocumentStore';
import type { DashboardObject } from './api/dashboardObject';
import type { DocumentHttp, DocumentRequest } from './http/documentHttp';
import type { ObjectMemory } from './local/objectMemory';

const access = { canSave: true, canDelete: true };
const metadata = {
  name: 'doc',
  uid: 'o',
  resourceVersion: '7',
  generation: 3,
  annotations: { 'grafana.app/folder': 'f' },
};

/** Answers by method and end of path. */
function fake(answers: Record<string, (request: DocumentRequest) => unknown>, objects?: ObjectMemory) {
  const sent: DocumentRequest[] = [];
  const http: DocumentHttp = async (request) => {
    sent.push(request);
    const key = Object.keys(answers).find((pattern) => `${request.method} ${request.path}`.endsWith(pattern));
    const data = key === undefined ? undefined : answers[key]?.(request);
    return data === undefined ? { kind: 'answered', status: 404, data: {} } : { kind: 'answered', status: 200, data };
  };
  return { sent, store: createDocumentStore({ http, namespace: 'default', objects }) };
}

const options = { format: 1, revision: 1, resources: [exampleSlo('a')] };
const element = (group: string, of: object) => ({
  kind: 'Panel',
  spec: { vizConfig: { kind: 'VizConfig', group, spec: { options: of } } },
});

it('writes what Grafana stored in v2 through v2, and touches the one element', async () => {
  const spec = {
    title: 'Tabs',
    layout: { kind: 'TabsLayout', spec: { tabs: [{ kind: 'TabsLayoutTab' }] } },
    elements: { 'panel-1': element('headroom-document-panel', options), 'panel-2': element('text', { content: 'x' }) },
  };
  const { store, sent } = fake({
    'GET /apis/dashboard.grafana.app/v1/namespaces/default/dashboards/doc/dto': () => ({
      ...{ metadata, access, spec: exampleDashboard([exampleSlo('a')]) },
      status: { conversion: { storedVersion: 'v2' } },
    }),
    'GET /apis/dashboard.grafana.app/v2/namespaces/default/dashboards/doc': () => ({ metadata, spec }),
    'PUT /apis/dashboard.grafana.app/v2/namespaces/default/dashboards/doc': ({ body }) => ({
      ...(body as object),
      metadata: { ...metadata, resourceVersion: '8', generation: 4 },
    }),
    'GET /api/folders/f': () => ({ uid: 'f', title: 'Shop' }),
  });
  const found = await store.read('doc');
  if (!isLoaded(found)) {
    throw new Error(JSON.stringify(found));
  }
  const result = await store.save(found, [exampleSlo('a', 0.5)]);
  expect(result).toMatchObject({
    kind: 'saved',
    document: { canSave: true, folderTitle: 'Shop', slos: [{ target: 0.5 }], revision: 2 },
  });
  const [put] = sent.filter(({ method }) => method === 'PUT');
  expect(put?.body).toEqual({
    apiVersion: 'dashboard.grafana.app/v2',
    kind: 'Dashboard',
    metadata: {
      ...metadata,
      annotations: { ...metadata.annotations, 'grafana.app/message': 'Headroom: SLO/a changed (revision 2)' },
    },
    spec: {
      ...spec,
      elements: {
        ...spec.elements,
        'panel-1': element('headroom-document-panel', {
          ...options,
          ...{ uid: 'doc', revision: 2, generation: 4, resources: [exampleSlo('a', 0.5)] },
        }),
      },
    },
  });
});

it('over 2,000 dashboards reads again only what is on screen, and what is new', async () => {
  const hits = ['one', 'two'].map((uid) => ({ uid, title: uid }));
  const { store, sent } = fake({
    'GET /api/search': () => hits,
    'default/dashboards': () => ({ metadata: { continue: 'more' }, rows: Array.from({ length: 2000 }, (_, row) => ({ object: { metadata: { name: `x${row}`, resourceVersion: '1' } } })) }), // prettier-ignore
    '/dto': ({ path }) => ({
      access,
      metadata: { ...metadata, name: path.split('/').at(-2) },
      spec: exampleDashboard([]),
    }),
    'GET /api/folders/f': () => ({ uid: 'f', title: 'Shop' }),
  });
  await store.refresh();
  const stop = store.watch('two');
  hits.push({ uid: 'three', title: 'three' });
  sent.length = 0;
  await store.refresh();
  const read = () => sent.filter(({ path }) => path.endsWith('/dto')).map(({ path }) => path.split('/').at(-2));
  expect(read()).toEqual(['two', 'three']);
  stop();
  sent.length = 0;
  await store.refresh();
  expect(read()).toEqual([]);
});

it('asks for one document once, however many want it at the same time', async () => {
  const { store, sent } = fake({ '/dto': () => ({ access, metadata, spec: exampleDashboard([]) }) });
  const [one, other] = await Promise.all([store.read('doc'), store.read('doc')]);
  expect(one).toBe(other);
  expect(sent.filter(({ path }) => path.endsWith('/dto'))).toHaveLength(1);
  expect(store.peek('doc')).toBe(one);
});

it('reads six at a time', async () => {
  let [running, most] = [0, 0];
  const hits = Array.from({ length: 20 }, (_, index) => ({ uid: `d${index}`, title: 'x', folderTitle: 'f' }));
  const http: DocumentHttp = async ({ path }) => {
    if (path === '/api/search') {
      return { kind: 'answered', status: 200, data: hits };
    }
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    const name = path.split('/').at(-2);
    return {
      kind: 'answered',
      status: 200,
      data: { access, metadata: { ...metadata, name }, spec: exampleDashboard([]) },
    };
  };
  const store = createDocumentStore({ http, namespace: 'default' });
  await store.refresh();
  expect(most).toBe(6);
  expect(store.state().documents).toHaveLength(20);
});

it.each`
  status | code
  ${400} | ${'invalid'}
  ${401} | ${'unauthorised'}
  ${403} | ${'forbidden'}
  ${404} | ${'not-found'}
  ${413} | ${'too-large'}
  ${429} | ${'throttled'}
  ${503} | ${'server-error'}
  ${418} | ${'unexpected-answer'}
`('an answer of $status is $code', async ({ status, code }) => {
  const http: DocumentHttp = async () => ({ kind: 'answered', status, data: { message: 'why' } });
  const store = createDocumentStore({ http, namespace: 'default' });
  expect(await store.read('doc')).toEqual({ code, detail: 'why' });
  await store.refresh();
  expect(store.state()).toMatchObject({ status: 'failed', failure: { code } });
  await expect(store.folders()).rejects.toThrow(code);
});

it('what is no dashboard is an unexpected answer', async () => {
  const http: DocumentHttp = async () => ({ kind: 'answered', status: 200, data: '<html>' });
  expect(await createDocumentStore({ http, namespace: 'default' }).read('doc')).toMatchObject({
    code: 'unexpected-answer',
  });
});

describe('in a browser that read the documents before', () => {
  function tabMemory(): ObjectMemory {
    const objects = new Map<string, DashboardObject>();
    return {
      all: async () => new Map(objects),
      isEmpty: async () => objects.size === 0,
      async update(read, present) {
        [...objects.keys()].filter((uid) => !present.has(uid)).forEach((uid) => objects.delete(uid));
        read.forEach((object) => objects.set(object.uid, object));
      },
    };
  }

  function instance(objects: ObjectMemory) {
    const versions: Record<string, string> = { one: '1', two: '1', three: '1' };
    const rights = { canSave: true, canDelete: true };
    const { store, sent } = fake(
      {
        'GET /api/search': () => Object.keys(versions).map((uid) => ({ uid, title: uid, folderTitle: 'f' })),
        'default/dashboards': () => ({
          rows: Object.entries(versions).map(([name, resourceVersion]) => ({
            object: { metadata: { name, resourceVersion } },
          })),
        }),
        '/dto': ({ path }) => {
          const name = path.split('/').at(-2) ?? '';
          const spec = exampleDashboard([exampleSlo(`slo-${versions[name]}`)]);
          return { access: { ...rights }, metadata: { ...metadata, name, resourceVersion: versions[name] }, spec };
        },
      },
      objects
    );
    const read = () => sent.filter(({ path }) => path.endsWith('/dto')).map(({ path }) => path.split('/').at(-2));
    return { store, versions, rights, read };
  }

  it('reads only what changed since, and forgets what is gone', async () => {
    const objects = tabMemory();
    const first = instance(objects);
    await first.store.refresh();
    expect(first.read()).toEqual(['one', 'two', 'three']);

    const second = instance(objects);
    second.versions.two = '2';
    delete second.versions.three;
    await second.store.refresh();
    expect(second.read()).toEqual(['two']);
    expect(second.store.state()).toMatchObject({
      status: 'ready',
      documents: [
        { uid: 'one', slos: [{ ref: { name: 'slo-1' } }] },
        { uid: 'two', slos: [{ ref: { name: 'slo-2' } }] },
      ],
    });
    expect([...(await objects.all()).keys()]).toEqual(['one', 'two']);
  });

  it('reads one again when it is opened, as rights may have changed', async () => {
    const objects = tabMemory();
    await instance(objects).store.refresh();
    const later = instance(objects);
    later.rights.canSave = false;
    await later.store.refresh();
    expect(later.read()).toEqual([]);
    const stop = later.store.watch('one');
    await later.store.read('one');
    expect(later.read()).toEqual(['one']);
    expect(later.store.peek('one')).toMatchObject({ canSave: false });
    stop();
  });

  it('one that is read again as it was changes no list', async () => {
    const objects = tabMemory();
    await instance(objects).store.refresh();
    const later = instance(objects);
    await later.store.refresh();
    await later.store.read('one');
    const { documents } = later.store.state();
    await later.store.read('one');
    expect(later.read()).toEqual(['one', 'one']);
    expect(later.store.state().documents).toBe(documents);
    later.rights.canSave = false;
    await later.store.read('one');
    expect(later.store.state().documents).not.toBe(documents);
  });

  it('reads all again when told to', async () => {
    const objects = tabMemory();
    await instance(objects).store.refresh();
    const later = instance(objects);
    await later.store.refresh({ force: true });
    expect(later.read()).toHaveLength(3);
  });
});
