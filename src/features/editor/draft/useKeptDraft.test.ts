import { act, renderHook, waitFor } from '@testing-library/react';
import { emptyForm, type FormValues } from '../formValues';
import { useKeptDraft } from './useKeptDraft';

const mockDrafts = new Map<string, unknown>();
const mockTakes = jest.fn(() => true);
jest.mock('../../../adapters/documents/drafts', () => ({
  saveDraft: async (key: string, value: unknown) => mockTakes() && mockDrafts.set(key, value) === mockDrafts,
  dropDraft: async (key: string) => mockDrafts.delete(key),
}));

const typed: FormValues = { ...emptyForm, description: 'A note' };

const open = (values: FormValues, more: { isKept?: boolean; wasRestored?: boolean } = {}) =>
  renderHook(useKeptDraft, {
    initialProps: { draftKey: 'key', values, baseline: emptyForm, isKept: true, wasRestored: false, ...more },
  });

const options = (values: FormValues, isKept = true) => ({
  draftKey: 'key',
  values,
  baseline: emptyForm,
  isKept,
  wasRestored: false,
});

beforeEach(() => {
  mockDrafts.clear();
  mockTakes.mockReturnValue(true);
});

it('keeps what was typed with what it was typed over', async () => {
  const { rerender, result } = open(emptyForm);
  rerender(options(typed));
  await waitFor(() => expect(mockDrafts.get('key')).toMatchObject({ values: typed, base: emptyForm }));
  expect(result.current).toBe(false);
});

it('keeps the last letters when the form is left at once', () => {
  const { rerender, unmount } = open(emptyForm);
  rerender(options(typed));
  unmount();
  expect(mockDrafts.get('key')).toMatchObject({ values: typed });
});

it('keeps what was typed as soon as a field is left', () => {
  const { rerender } = open(emptyForm);
  rerender(options(typed));
  window.dispatchEvent(new FocusEvent('focusout'));
  expect(mockDrafts.get('key')).toMatchObject({ values: typed });
});

it('drops the draft once nothing differs any more, but none that it does not know of', async () => {
  mockDrafts.set('key', 'of another');
  const { rerender } = open(emptyForm);
  await act(async () => undefined);
  expect(mockDrafts.get('key')).toBe('of another');
  rerender(options(typed));
  await waitFor(() => expect(mockDrafts.get('key')).toMatchObject({ values: typed }));
  rerender(options(emptyForm));
  await waitFor(() => expect(mockDrafts.size).toBe(0));
});

it('keeps nothing of what is saved already', () => {
  const { rerender, unmount } = open(typed, { isKept: false });
  rerender(options(typed, false));
  unmount();
  expect(mockDrafts.size).toBe(0);
});

it('tells where the browser takes no draft', async () => {
  mockTakes.mockReturnValue(false);
  const { result } = open(typed);
  await waitFor(() => expect(result.current).toBe(true));
});
