import type { DocumentStore, Folder } from '../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { isLoaded } from '../../core/documents/isLoaded';
import { newDashboard } from '../../core/documents/newDashboard';
import { parseDocument } from '../../core/documents/parseDocument';
import { emptyForm, type FormValues } from './formValues';
import { openEditor } from './openEditor';
import { toResource } from './toResource';

const mockDrafts = new Map<string, unknown>();
jest.mock('../../adapters/documents/drafts', () => ({
  loadDraft: async (key: string) => mockDrafts.get(key),
  listDrafts: async (prefix: string) =>
    [...mockDrafts].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => ({ key, value })),
  saveDraft: async () => true,
  dropDraft: async () => true,
}));

const uid = 'headroom-checkout';
const before: FormValues = {
  ...emptyForm,
  metric: 'http_requests_total',
  eventMatchers: [{ label: 'code', op: '=~', value: '5..' }],
  displayName: 'Checkout',
  name: 'checkout',
  service: 'checkout',
  documentUid: uid,
};

function documentOf(values: FormValues, resourceVersion: string): LoadedDocument {
  const spec = newDashboard('Checkout', [], {
    uid,
    revision: 1,
    generation: 1,
    resources: [toResource(values, undefined)],
  });
  const rights = { canSave: true, canDelete: true, folderUid: '', folderTitle: '', managedBy: undefined };
  const found = parseDocument({ uid, spec, resourceVersion, ...rights });
  if (!isLoaded(found)) {
    throw new Error(JSON.stringify(found.problems));
  }
  return found;
}

const folders: Folder[] = [
  { uid: '', title: 'Dashboards', canSave: false },
  { uid: 'read', title: 'Only to read', canSave: false },
  { uid: 'mine', title: 'Mine', canSave: true },
];

function storeOf(read: object, list: () => Promise<readonly Folder[]> = async () => folders): DocumentStore {
  const unused = () => Promise.reject(new Error('not asked for'));
  return {
    state: () => ({ status: 'ready', failure: undefined, progress: { read: 0, found: 0 }, documents: [], broken: [] }),
    subscribe: () => () => undefined,
    refresh: unused,
    refreshSeen: unused,
    peek: () => undefined,
    watch: () => () => undefined,
    read: async () => read as LoadedDocument,
    create: unused,
    save: unused,
    remove: unused,
    restore: unused,
    keepPresent: unused,
    adopt: unused,
    folders: list,
  };
}

const asked = { document: documentOf(before, '1'), name: 'checkout' };

beforeEach(() => mockDrafts.clear());

it('opens on what is stored now, with the draft’s own changes in it', async () => {
  mockDrafts.set('key', { values: { ...before, description: 'A note' }, base: before, keptAtMs: 1 });
  const now = documentOf({ ...before, targetPercent: '99' }, '2');
  const { stored, initial, restored } = await openEditor(storeOf(now), asked, 'key');
  expect(stored?.document.resourceVersion).toBe('2');
  expect(initial.targetPercent).toBe('99');
  expect(restored).toEqual({ values: { ...initial, description: 'A note' }, clashes: [] });
});

it('opens an SLO whose query may not be asked, with all there is of it', async () => {
  const refused = 'sum(increase(a[$__window])) / sum(increase(b[$__window]))';
  const values: FormValues = {
    ...before,
    ...{ kind: 'free', metric: '', eventMatchers: [] },
    eventQuery: refused,
    totalQuery: 'sum(increase(b[$__window]))',
    groupBy: ['region'],
    targetPercent: '99.5',
  };
  const document = documentOf(values, '1');
  expect([document.slos, document.problems.map(({ path }) => path)]).toEqual([
    [],
    ['resources[0].spec.indicator.spec.ratioMetric.bad.metricSource.spec.query'],
  ]);
  const { initial, stored } = await openEditor(storeOf(document), { document, name: 'checkout' }, 'key');
  expect(initial).toEqual(values);
  expect(toResource(initial, stored?.document.resources[0])).toEqual(document.resources[0]);
});

it('restores nothing where somebody else saved the same', async () => {
  mockDrafts.set('key', { values: { ...before, targetPercent: '99' }, base: before, keptAtMs: 1 });
  const now = documentOf({ ...before, targetPercent: '99' }, '2');
  expect((await openEditor(storeOf(now), asked, 'key')).restored).toBeUndefined();
});

it('opens on what was known where the store does not answer', async () => {
  const { stored } = await openEditor(storeOf({ code: 'unreachable', detail: '' }), asked, 'key');
  expect(stored).toBe(asked);
});

it('puts a new document where the person may save', async () => {
  const { initial } = await openEditor(storeOf({}), undefined, 'slo:new:1');
  expect(initial).toEqual({ ...emptyForm, folderUid: 'mine' });
});

it('a draft that did not choose a folder goes where the person may save now', async () => {
  mockDrafts.set('slo:new:1', { values: { ...emptyForm, displayName: 'Begun' }, base: emptyForm, keptAtMs: 1 });
  const { restored } = await openEditor(storeOf({}), undefined, 'slo:new:1');
  expect(restored?.values).toEqual({ ...emptyForm, displayName: 'Begun', folderUid: 'mine' });
});

it('offers the drafts of other tabs, the newest first, and says when folders could not be read', async () => {
  for (const [id, keptAtMs] of [
    ['1', 10],
    ['2', 20],
    ['3', 30],
  ] as const) {
    mockDrafts.set(`slo:new:${id}`, { values: { ...emptyForm, displayName: id }, base: emptyForm, keptAtMs });
  }
  mockDrafts.set('slo:new:4', 'not a draft');
  const start = await openEditor(
    storeOf({}, () => Promise.reject(new Error('no'))),
    undefined,
    'slo:new:2'
  );
  expect(start.others.map(({ key }) => key)).toEqual(['slo:new:3', 'slo:new:1']);
  expect(start.folders).toBeUndefined();
});
