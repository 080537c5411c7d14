import 'fake-indexeddb/auto';
import { dropDraft, loadDraft, saveDraft } from './drafts';
import { browserRevisionMemory } from './local/revisionMemory';

it('keeps a draft until it is dropped', async () => {
  expect(await loadDraft('slo:new')).toBeUndefined();
  expect(await saveDraft('slo:new', { target: 0.9 })).toBe(true);
  expect(await loadDraft('slo:new')).toEqual({ target: 0.9 });
  expect(await dropDraft('slo:new')).toBe(true);
  expect(await loadDraft('slo:new')).toBeUndefined();
});

it('says quietly that it could not keep one', async () => {
  expect(await saveDraft('slo:new', { toString: () => 'a function cannot be stored' })).toBe(false);
});

it('remembers revisions in the browser', async () => {
  const seen = { objectUid: 'o', revision: 3, checkedGeneration: 0 };
  await browserRevisionMemory().set('default/doc', seen);
  expect(await browserRevisionMemory().get('default/doc')).toEqual(seen);
});

it('without a database a revision is remembered as long as the tab lasts', async () => {
  jest.resetModules();
  const open = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const { browserRevisionMemory: fresh } = await import('./local/revisionMemory');
  const { saveDraft: save, loadDraft: load } = await import('./drafts');
  const memory = fresh();
  await memory.set('k', { objectUid: 'o', revision: 1, checkedGeneration: 0 });
  expect(await memory.get('k')).toMatchObject({ revision: 1 });
  expect(await save('d', 1)).toBe(false);
  expect(await load('d')).toBeUndefined();
  open.mockRestore();
});
