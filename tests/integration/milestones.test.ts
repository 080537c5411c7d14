import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocumentStore } from '../../src/adapters/documents/createDocumentStore';
import type { DocumentHttp } from '../../src/adapters/documents/http/documentHttp';
import { tabRevisionMemory } from '../../src/adapters/documents/local/revisionMemory';
import { createMilestone } from '../../src/adapters/maturity/createMilestone';
import { listMilestones } from '../../src/adapters/maturity/listMilestones';
import { writeMilestoneMark } from '../../src/adapters/maturity/milestoneMark';
import { queryString } from '../../src/adapters/measure/transport/queryString';
import { isLoaded } from '../../src/core/documents/isLoaded';
import { parseAssessment } from '../../src/core/maturity/assessment/parseAssessment';
import { saveEdits } from '../../src/core/maturity/assessment/saveEdits';
import { assessmentResources } from '../../src/core/maturity/testing/smallModel';
import { type Grafana, openWorkbench, removeFolder, type Role } from '../contract/grafana';
import { dashboardsPath, draft, type Resource as DashboardResource } from '../contract/resources';

const folder = mkdtempSync(join(tmpdir(), 'headroom-milestones-'));
let grafana: Grafana;

beforeAll(async () => {
  grafana = await openWorkbench(folder, {});
});

afterAll(async () => {
  await grafana.close();
  removeFolder(folder);
});

const UID = 'headroom-assessment-spring';
const ref = { documentUid: UID, name: 'spring' };
const high = { state: 'level', level: 'high', note: 'agreed', links: [{ title: 'Wiki', url: 'https://wiki.example' }] };
const wish = {
  name: 'March 2026',
  date: '2026-03-31',
  evidence: {
    slo_count: {
      shop: { status: 'known', reading: 3, provenance: { source: 'documents', asOfMs: 1_775_000_000_000 } },
      core: { status: 'unknown', reason: 'unreadable' },
    },
  },
  nowMs: Date.parse('2026-03-31T10:00:00Z'),
} as const;

/** A browser tab of somebody with that role. */
function person(role: Role) {
  const http: DocumentHttp = async ({ method, path, params, body, headers }) => {
    const url = params ? `${path}?${queryString(params)}` : path;
    const { status, body: data } = await grafana.as(role).send<unknown>(method, url, body, { ...headers });
    return { kind: 'answered', status, data };
  };
  const store = createDocumentStore({ http, namespace: grafana.namespace, memory: tabRevisionMemory() });
  const make = (change: object = {}) =>
    createMilestone(store, (made) => writeMilestoneMark(http, made), ref, { ...wish, ...change });
  return { http, store, make };
}

async function found(store: ReturnType<typeof person>['store']) {
  const list = await listMilestones(store, UID);
  if ('code' in list) {
    throw new Error(JSON.stringify(list));
  }
  return list;
}

it('keeps a milestone in Grafana, found by others, and goes on from it', async () => {
  const { store, make, http } = person('Editor');
  const resources = assessmentResources({ objectives: { shop: high } });
  await store.create({ uid: UID, title: 'Spring', folderUid: '', tags: ['headroom-assessment'], resources });
  expect(await make()).toMatchObject({ kind: 'made', mark: undefined });

  const seen = await found(person('Viewer').store);
  expect(seen.broken).toEqual([]);
  expect(seen.milestones).toMatchObject([
    { displayName: 'March 2026', answers: { objectives: { shop: high } }, evidence: wish.evidence, isAltered: false },
  ]);
  const params = { tags: ['headroom-milestone', `assessment:${UID}`] };
  expect(await http({ method: 'GET', path: '/api/annotations', params })).toMatchObject({
    data: [{ time: wish.nowMs, text: 'Spring – March 2026' }],
  });
});

it('keeps the milestone as it was while the draft goes on', async () => {
  const { store, make } = person('Editor');
  const document = await store.read(UID);
  if (!isLoaded(document)) {
    throw new Error(JSON.stringify(document));
  }
  const edits = { objectives: { shop: { base: undefined, answer: { state: 'level', level: 'low' } } } } as const;
  await store.save(document, saveEdits(document.resources, 'spring', edits));
  expect(await make({ name: 'April 2026', date: '2026-04-30' })).toMatchObject({ kind: 'made' });
  expect(await make()).toMatchObject({ kind: 'name-taken', milestone: { displayName: 'March 2026' } });

  const { milestones } = await found(store);
  expect(milestones.map(({ displayName, answers }) => [displayName, answers.objectives?.shop?.state])).toEqual([
    ['March 2026', 'level'],
    ['April 2026', 'level'],
  ]);
  expect(milestones.map(({ answers }) => answers.objectives?.shop)).toMatchObject([high, { level: 'low' }]);
  expect(milestones[1]?.startedFrom).toMatchObject({ name: 'March 2026' });
  const now = await store.read(UID);
  const parsed = isLoaded(now) ? parseAssessment(now.resources, 'spring') : undefined;
  expect(parsed).toMatchObject({ ok: true, assessment: { startedFrom: { name: 'April 2026' } } });
});

it('lets nobody make one who may not save in the folder', async () => {
  expect(await person('Viewer').make({ name: 'May 2026' })).toEqual({ kind: 'read-only', reason: 'no-right' });
});

it('tells that somebody changed a milestone outside of the app', async () => {
  const { store } = person('Editor');
  const [first] = (await found(store)).milestones;
  const path = dashboardsPath(grafana, first?.uid ?? '');
  const { body } = await grafana.as('Admin').get<DashboardResource>(path);
  const spec = JSON.parse(JSON.stringify(body.spec).replace('"agreed"', '"never agreed"')) as DashboardResource['spec'];
  const { name, annotations } = body.metadata;
  await grafana.as('Admin').send('PUT', path, draft(name, { spec, annotations }));
  const { milestones } = await found(person('Viewer').store);
  expect(milestones.map(({ isAltered }) => isAltered)).toEqual([true, false]);
});
