import { renderHook, waitFor } from '@testing-library/react';
import { type ImportInput, NO_INPUT } from './importDraft';
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

const typed = (text: string) => ({ ...NO_INPUT, text });

it('keeps what was changed in a text that another page brought, until that page brings another one', async () => {
  const first = await open('kind: SLO');
  expect(first.initial).toEqual(typed('kind: SLO'));
  await first.save(typed('kind: SLO # mine'));
  expect((await open('kind: SLO')).initial).toEqual(typed('kind: SLO # mine'));
  expect((await open('kind: Service')).initial).toEqual(typed('kind: Service'));
  await first.drop();
  expect((await open('kind: SLO')).initial).toEqual(typed('kind: SLO'));
});

it('keeps what was typed apart from what was brought', async () => {
  expect((await open()).initial).toEqual(NO_INPUT);
  await (await open()).save(typed('typed'));
  await (await open('brought')).save(typed('changed'));
  expect((await open()).initial).toEqual(typed('typed'));
});

it('keeps files, new names and what is left out', async () => {
  const input: ImportInput = {
    ...{ text: 'typed', files: [{ name: 'a.yaml', text: 'kind: SLO' }] },
    choices: { decisions: new Map([['shop#SLO/a', { kind: 'rename', name: 'b' }]]), leftOut: new Set(['shop']) },
  };
  await (await open()).save(input);
  expect((await open()).initial).toEqual(input);
});

it.each([['a text of before'], [{ text: 'of nothing' }], [{ brought: 'brought', text: 'of nothing' }], [7]])(
  'does not take %j for what became of a text',
  async (old) => {
    mockKept.set('import-brought', old);
    expect((await open('brought')).initial).toEqual(typed('brought'));
  }
);
