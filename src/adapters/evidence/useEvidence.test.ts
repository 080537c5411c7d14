import { renderHook } from '@testing-library/react';
import type { DocumentsState } from '../documents/documentStore';
import { useEvidence } from './useEvidence';

const mockState: DocumentsState = {
  status: 'ready',
  failure: undefined,
  progress: { read: 0, found: 0 },
  documents: [],
  broken: [],
};
const mockStore = { refresh: jest.fn(async () => undefined) };
jest.mock('../documents/useReadDocuments', () => ({
  useReadDocuments: () => ({ state: mockState, store: mockStore }),
}));
jest.mock('./sharedSources', () => ({ sharedSources: (notBeforeMs: number) => notBeforeMs }));

const mockGather = jest.fn((_notBeforeMs: number, _signal: AbortSignal) => new Promise<void>(() => undefined));
jest.mock('./gatherFacts', () => ({
  ...jest.requireActual('./gatherFacts'),
  gatherFacts: (notBeforeMs: number, _owned: unknown, _teams: unknown, signal: AbortSignal) =>
    mockGather(notBeforeMs, signal),
}));

it('reads again with each refresh, documents too, and leaves what is under way to the next reading', () => {
  jest.useFakeTimers({ now: 1_000_000 });
  const { rerender } = renderHook(({ count }) => useEvidence(['shop'], count), { initialProps: { count: 0 } });
  expect(mockGather.mock.calls.map(([notBeforeMs]) => notBeforeMs)).toEqual([-Infinity]);
  expect(mockStore.refresh).not.toHaveBeenCalled();
  jest.setSystemTime(1_010_000);
  const aborted = () => mockGather.mock.calls.map(([, signal]) => signal.aborted);
  mockGather.mockImplementationOnce(async () => expect(aborted()).toEqual([false, false]));
  rerender({ count: 1 });
  expect(mockGather.mock.calls.map(([notBeforeMs]) => notBeforeMs)).toEqual([-Infinity, 1_009_750]);
  expect(mockStore.refresh).toHaveBeenCalledTimes(1);
  jest.runAllTimers();
  expect(aborted()).toEqual([true, false]);
  jest.useRealTimers();
});
