import { act, renderHook, waitFor } from '@testing-library/react';
import type { AssessmentRef } from './assessmentState';
import { useInterviewPlace } from './useInterviewPlace';

const drafts = new Map<string, unknown>();
const mockTakes = jest.fn(() => true);
const mockDrafts = drafts;
jest.mock('../documents/drafts', () => ({
  loadDraft: async (key: string) => mockDrafts.get(key),
  saveDraft: async (key: string, value: unknown) => mockTakes() && mockDrafts.set(key, value) === mockDrafts,
  dropDraft: async (key: string) => mockTakes() && (mockDrafts.delete(key) || true),
}));

const spring = { documentUid: 'headroom-assessment', name: 'spring' };
const place = { team: 'shop', role: 'operations', practiceId: 'shifts', number: 0, elapsedMs: 5, timeBoxMs: 0 };

const open = (ref: AssessmentRef = spring) => renderHook(useInterviewPlace, { initialProps: ref });

beforeEach(() => {
  drafts.clear();
  mockTakes.mockReturnValue(true);
});

it('finds the place again that was kept, for this assessment only', async () => {
  const first = open();
  await act(async () => first.result.current.keep(place));
  expect(first.result.current.place).toEqual(place);
  await waitFor(() => expect(drafts.size).toBe(1));

  const again = open();
  await waitFor(() => expect(again.result.current.place).toEqual(place));
  await act(async () => again.rerender({ ...spring, name: 'autumn' }));
  expect(again.result.current.place).toBeUndefined();
});

it('forgets the place', async () => {
  drafts.set('interview:headroom-assessment/spring', place);
  const { result } = open();
  await waitFor(() => expect(result.current.place).toEqual(place));
  await act(async () => result.current.keep(undefined));
  expect(result.current.place).toBeUndefined();
  await waitFor(() => expect(drafts.size).toBe(0));
});

it('takes nothing that is no place', async () => {
  drafts.set('interview:headroom-assessment/spring', { team: 'shop' });
  const { result } = open();
  await act(async () => undefined);
  expect(result.current).toMatchObject({ place: undefined, failed: false });
});

it('lets what is kept while loading win over what was stored', async () => {
  drafts.set('interview:headroom-assessment/spring', { ...place, number: 7 });
  const { result } = open();
  await act(async () => result.current.keep(place));
  await act(async () => undefined);
  expect(result.current.place).toEqual(place);
});

it('says where the browser keeps nothing, and still knows the place', async () => {
  mockTakes.mockReturnValue(false);
  const { result } = open();
  await act(async () => result.current.keep(place));
  await waitFor(() => expect(result.current).toMatchObject({ place, failed: true }));
});
