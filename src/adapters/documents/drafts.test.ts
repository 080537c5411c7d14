import 'fake-indexeddb/auto';
import { dropDraft, listDrafts, loadDraft, saveDraft } from './drafts';
import { browserRevisionMemory } from './local/revisionMemory';

const mockUser = { orgId: 1, id: 1, login: 'anna' };
jest.mock('@grafana/runtime', () => ({
  config: {
    namespace: 'default',
    get bootData() {
      return { user: mockUser };
    },
  },
}));

beforeEach(() => Object.assign(mockUser, { orgId: 1, id: 1, login: 'anna' }));

it('keeps a draft until it is dropped', async () => {
  expect(await loadDraft('slo:new')).toBeUndefined();
  expect(await saveDraft('slo:new', { target: 0.9 })).toBe(true);
  expect(await loadDraft('slo:new')).toEqual({ target: 0.9 });
  expect(await dropDraft('slo:new')).toBe(true);
  expect(await loadDraft('slo:new')).toBeUndefined();
});

it.each([
  ['person', { id: 2, login: 'ben' }],
  ['organisation', { orgId: 2 }],
])('shows a draft to no other %s, and lets them keep their own', async (_, other) => {
  await saveDraft('slo:one', 'of Anna');
  Object.assign(mockUser, other);
  expect(await loadDraft('slo:one')).toBeUndefined();
  expect(await listDrafts('slo:')).toEqual([]);
  await saveDraft('slo:one', 'another');
  await dropDraft('slo:one');
  Object.assign(mockUser, { orgId: 1, id: 1, login: 'anna' });
  expect(await loadDraft('slo:one')).toBe('of Anna');
});

it('lists the drafts of one kind', async () => {
  await saveDraft('list:b', 2);
  await saveDraft('list:a', 1);
  await saveDraft('lists', 3);
  expect(await listDrafts('list:')).toEqual([
    { key: 'list:a', value: 1 },
    { key: 'list:b', value: 2 },
  ]);
});

it('says quietly that it could not keep one', async () => {
  expect(await saveDraft('slo:new', { toString: () => 'a function cannot be stored' })).toBe(false);
});

it('remembers revisions in the browser', async () => {
  const seen = { objectUid: 'o', revision: 3, checkedGeneration: 0 };
  await browserRevisionMemory().set('default/doc', seen);
  expect(await browserRevisionMemory().get('default/doc')).toEqual(seen);
});

it('revisions that are asked for together are each their own', async () => {
  const memory = browserRevisionMemory();
  const seen = (revision: number) => ({ objectUid: 'o', revision, checkedGeneration: 0 });
  await memory.set('default/a', seen(1));
  await memory.set('default/b', seen(2));
  expect(await Promise.all(['default/a', 'default/b', 'default/c'].map((key) => memory.get(key)))).toEqual([
    seen(1),
    seen(2),
    undefined,
  ]);
  await memory.set('default/a', seen(4));
  expect(await memory.get('default/a')).toEqual(seen(4));
});

it('without a database a revision is remembered as long as the tab lasts', async () => {
  jest.resetModules();
  const open = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const { browserRevisionMemory: fresh } = await import('./local/revisionMemory');
  const { saveDraft: save, loadDraft: load, listDrafts: list } = await import('./drafts');
  const memory = fresh();
  await memory.set('k', { objectUid: 'o', revision: 1, checkedGeneration: 0 });
  expect(await memory.get('k')).toMatchObject({ revision: 1 });
  expect(await save('d', 1)).toBe(false);
  expect(await load('d')).toBeUndefined();
  expect(await list('')).toEqual([]);
  open.mockRestore();
});
