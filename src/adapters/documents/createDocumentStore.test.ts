import { isLoaded } from '../../core/documents/isLoaded';
import { exampleDashboard, exampleSlo } from '../../core/documents/testing/exampleSlo';
import { createDocumentStore } from './createDocumentStore';
import type { DocumentHttp, DocumentRequest } from './http/documentHttp';

const access = { canSave: true, canDelete: true };
const metadata = {
  name: 'doc',
  uid: 'o',
  resourceVersion: '7',
  generation: 3,
  annotations: { 'grafana.app/folder': 'f' },
};

/** Answers by method and end of path. */
function fake(answers: Record<string, (request: DocumentRequest) => unknown>) {
  const sent: DocumentRequest[] = [];
  const http: DocumentHttp = async (request) => {
    sent.push(request);
    const key = Object.keys(answers).find((pattern) => `${request.method} ${request.path}`.endsWith(pattern));
    const data = key === undefined ? undefined : answers[key]?.(request);
    return data === undefined ? { kind: 'answered', status: 404, data: {} } : { kind: 'answered', status: 200, data };
  };
  return { sent, store: createDocumentStore({ http, namespace: 'default' }) };
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
    metadata: { ...metadata, annotations: { ...metadata.annotations, 'grafana.app/message': 'Headroom: revision 2' } },
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
