import { renderHook, waitFor } from '@testing-library/react';
import { useImportDraft } from './useImportDraft';

const mockKept = new Map<string, unknown>();
jest.mock('../../adapters/documents/drafts', () => ({
  loadDraft: async (key: string) => mockKept.get(key),
  saveDraft: async (key: string, value: unknown) => mockKept.set(key, value),
  dropDraft: async (key: string) => mockKept.delete(key),
}));

async function open(brought?: string) {
  const { result } = renderHook(() => useImportDraft(brought));
  await waitFor(() => expect(result.current.isLoaded).toBe(true));
  return result.current;
}

beforeEach(() => mockKept.clear());

it('keeps what was changed in a text that another page brought, until that page brings another one', async () => {
  const first = await open('kind: SLO');
  expect(first.initial).toBe('kind: SLO');
  await first.save('kind: SLO # mine');
  expect((await open('kind: SLO')).initial).toBe('kind: SLO # mine');
  expect((await open('kind: Service')).initial).toBe('kind: Service');
  await first.drop();
  expect((await open('kind: SLO')).initial).toBe('kind: SLO');
});

it('keeps what was typed apart from what was brought', async () => {
  expect((await open()).initial).toBe('');
  await (await open()).save('typed');
  await (await open('brought')).save('changed');
  expect((await open()).initial).toBe('typed');
});

it.each([['a text of before'], [{ text: 'of nothing' }], [7]])(
  'does not take %j for what became of a text',
  async (old) => {
    mockKept.set('import-brought', old);
    expect((await open('brought')).initial).toBe('brought');
  }
);
