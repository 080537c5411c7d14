import { emptyForm } from '../formValues';
import { dropUnreadable, loadKeptDraft } from './keptDraft';
import { parseDraft } from './parseDraft';

const mockDrafts = new Map<string, unknown>();
jest.mock('../../../adapters/documents/drafts', () => ({
  loadDraft: async (key: string) => mockDrafts.get(key),
  saveDraft: async (key: string, value: unknown) => mockDrafts.set(key, value) === mockDrafts,
  dropDraft: async (key: string) => mockDrafts.delete(key),
}));

const kept = { values: { ...emptyForm, targetPercent: '99' }, base: emptyForm, keptAtMs: 1 };

beforeEach(() => mockDrafts.clear());

it('reads what the form kept', () => {
  expect(parseDraft(kept)).toEqual(kept);
});

it.each([
  ['nothing', undefined],
  ['a text', 'x'],
  ['no base', { ...kept, base: undefined }],
  ['a field that is missing', { ...kept, values: { ...emptyForm, zone: undefined } }],
  ['a choice that does not exist', { ...kept, values: { ...emptyForm, kind: 'other' } }],
  ['conditions that are none', { ...kept, values: { ...emptyForm, matchers: [1] } }],
])('takes %s for no draft', (_, value) => {
  expect(parseDraft(value)).toBeUndefined();
});

it('puts aside what it cannot read, until it is dropped', async () => {
  mockDrafts.set('slo:a', { note: 'typed long ago' });
  expect(await loadKeptDraft('slo:a')).toEqual({
    draft: undefined,
    unreadable: expect.stringContaining('typed long ago'),
  });
  mockDrafts.set('slo:a', kept);
  expect(await loadKeptDraft('slo:a')).toEqual({
    draft: kept,
    unreadable: expect.stringContaining('typed long ago'),
  });
  await dropUnreadable('slo:a');
  expect(await loadKeptDraft('slo:a')).toEqual({ draft: kept, unreadable: undefined });
});
