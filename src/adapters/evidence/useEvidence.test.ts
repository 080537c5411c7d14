import { act, renderHook } from '@testing-library/react';
import type { DocumentsState } from '../documents/documentStore';
import type { GatheredFacts } from './gatherFacts';
import { useEvidence } from './useEvidence';

const mockState: DocumentsState = {
  status: 'ready',
  failure: undefined,
  progress: { read: 0, found: 0 },
  documents: [],
  broken: [],
};
const mockStore = { refresh: jest.fn(async () => undefined) };
jest.mock('../documents/useDocuments', () => ({ useDocuments: () => ({ state: mockState, store: mockStore }) }));
jest.mock('./sharedSources', () => ({ sharedSources: (notBeforeMs: number) => notBeforeMs }));

/** Ends the reading that is under way. */
let finish: () => void = () => undefined;
const mockGather = jest.fn(
  (_notBeforeMs: number, _tell: (change: Partial<GatheredFacts>) => void) =>
    new Promise<void>((resolve) => (finish = resolve))
);
jest.mock('./gatherFacts', () => ({
  ...jest.requireActual('./gatherFacts'),
  gatherFacts: (notBeforeMs: number, _owned: unknown, _teams: unknown, _signal: unknown, tell: () => void) =>
    mockGather(notBeforeMs, tell),
}));

it('reads again, documents too, for each refresh that comes while nothing is being read, and once for all others', async () => {
  jest.useFakeTimers({ now: 1_000_000 });
  const { rerender } = renderHook(({ count }) => useEvidence(['shop'], count), { initialProps: { count: 0 } });
  expect(mockGather).toHaveBeenCalledTimes(1);
  expect(mockGather).toHaveBeenLastCalledWith(-Infinity, expect.anything());
  jest.setSystemTime(1_010_000);
  rerender({ count: 1 });
  rerender({ count: 2 });
  expect(mockGather).toHaveBeenCalledTimes(1);
  expect(mockStore.refresh).not.toHaveBeenCalled();
  await act(async () => finish());
  expect(mockGather).toHaveBeenCalledTimes(2);
  expect(mockGather).toHaveBeenLastCalledWith(1_008_000, expect.anything());
  expect(mockStore.refresh).toHaveBeenCalledTimes(1);
  await act(async () => finish());
  expect(mockGather).toHaveBeenCalledTimes(2);
  jest.setSystemTime(1_020_000);
  rerender({ count: 3 });
  expect(mockGather).toHaveBeenLastCalledWith(1_018_000, expect.anything());
  jest.useRealTimers();
});
