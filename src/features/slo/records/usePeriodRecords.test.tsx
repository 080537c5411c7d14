import { renderHook } from '@testing-library/react';
import type { SaveResult } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import type { Interval, PeriodResult, SloQuestion } from '../../../core/slo/answer';
import { periodAt, periodsBefore } from '../../../core/time/periodAt';
import { sampleAnswer, sampleSlo } from '../../../views/sample/sampleAnswer';
import { usePeriodRecords } from './usePeriodRecords';

let mockAsked: SloQuestion | undefined;
let mockStatus: 'ready' | 'partial';
let mockMissing: Array<{ fromMs: number; toMs: number; problem: unknown }>;
let mockCovered: number;
const mockAnswer = jest.fn();
jest.mock('../../../adapters/measure/answers/useOneAnswer', () => ({
  useOneAnswer: (question: SloQuestion | undefined) => {
    mockAsked = question;
    return mockAnswer(question);
  },
}));

const NOW_MS = Date.UTC(2026, 10, 21, 12);
const month = { kind: 'calendar', unit: 'month', count: 1, anchor: '2026-01-01 00:00:00', zone: 'UTC' } as const;
const store = { save: jest.fn<Promise<SaveResult>, [LoadedDocument, LoadedDocument['resources']]>() };
const source = { kind: 'found', dataSource: { uid: 'prom', name: 'Prometheus' } } as never;
let count = 0;

function documentWith(change: Partial<LoadedDocument> = {}): LoadedDocument {
  const resources = [{ apiVersion: 'headroom/v1' as const, kind: 'SLO', metadata: { name: 'availability' }, spec: {} }];
  return loadedDocument({ resources, ...change });
}

function met(period: Interval): PeriodResult {
  const events = { good: 999, bad: 1, total: 1000 };
  const quality = { coveredShare: mockCovered, lastDataMs: period.toMs, flags: [] };
  return { period, target: 0.99, events, sli: 0.999, remaining: 0.9, result: 'met', quality };
}

/** The running period and those before it. */
function historyOf(pastPeriods: number): PeriodResult[] {
  return [
    { ...met(periodAt(month, NOW_MS)), result: 'running' },
    ...periodsBefore(month, NOW_MS, pastPeriods).map(met),
  ];
}

beforeEach(() => {
  jest.clearAllMocks();
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
  mockStatus = 'ready';
  mockMissing = [];
  mockCovered = 1;
  count += 1;
  mockAnswer.mockImplementation((question: SloQuestion | undefined) =>
    question === undefined
      ? { status: 'loading' }
      : {
          status: mockStatus,
          missing: mockMissing,
          value: { ...sampleAnswer(), history: historyOf(question.pastPeriods) },
        }
  );
});
afterEach(() => jest.restoreAllMocks());

/** An SLO that this tab has not seen yet. */
function open(change: Partial<LoadedDocument> = {}, window: ReturnType<typeof sampleSlo>['window'] = month) {
  const slo = sampleSlo({ window, ref: { documentUid: 'd', name: `slo-${count}` } });
  const props = { document: documentWith(change), slo, store: store as never, source };
  return {
    ...renderHook((given: typeof props) => usePeriodRecords(given), { initialProps: props }),
    initialProps: props,
  };
}

it('writes all that is missing beside what the document holds, and only once', () => {
  const { rerender, initialProps } = open();
  expect(store.save).toHaveBeenCalledTimes(1);
  const [document, resources] = store.save.mock.calls[0] ?? [];
  expect(resources?.slice(0, 1)).toEqual(document?.resources);
  expect(resources?.slice(1).map(({ kind }) => kind)).toEqual(Array(6).fill('PeriodRecord'));
  rerender(initialProps);
  open();
  expect(store.save).toHaveBeenCalledTimes(1);
  expect(mockAsked).toBeUndefined();
});

it.each([
  ['a viewer', { canSave: false }],
  ['a provisioned document', { managedBy: { kind: 'classic-file-provisioning', identity: 'x' } }],
  ['a copy', { copyOf: 'other' }],
  ['a document with an overwritten edit', { overwritten: { seenRevision: 3, restoreVersion: 2 } }],
])('asks and writes nothing for %s', (_, change) => {
  open(change);
  expect(mockAnswer).toHaveBeenCalledWith(undefined);
  expect(store.save).not.toHaveBeenCalled();
});

it('asks nothing of a rolling window', () => {
  open({}, { kind: 'rolling', durationMs: 30 * 86_400_000 });
  expect(mockAsked).toBeUndefined();
  expect(store.save).not.toHaveBeenCalled();
});

it('where the newest period has no data the older ones are not asked', () => {
  mockCovered = 0;
  open();
  expect(mockAnswer.mock.calls.map(([question]) => question?.pastPeriods)).not.toContain(6);
  expect(store.save).not.toHaveBeenCalled();
});

const gap = (problem: unknown) => ({ fromMs: NOW_MS - 1, toMs: NOW_MS, problem });

it('waits while parts are still coming', () => {
  mockStatus = 'partial';
  mockMissing = [gap('loading'), gap({ code: 'timeout', detail: '' })];
  const { rerender, initialProps } = open();
  expect(store.save).not.toHaveBeenCalled();
  mockStatus = 'ready';
  rerender({ ...initialProps, document: documentWith() });
  expect(store.save).toHaveBeenCalledTimes(1);
});

it('what failed is not asked a second time in a tab, and nothing is written of it', () => {
  mockStatus = 'partial';
  mockMissing = [gap({ code: 'timeout', detail: '' })];
  open();
  expect(mockAnswer.mock.calls.map(([question]) => question?.pastPeriods)).toContain(1);
  expect(mockAnswer.mock.calls.map(([question]) => question?.pastPeriods)).not.toContain(6);
  mockAnswer.mockClear();
  open();
  expect(mockAnswer.mock.calls.every(([question]) => question === undefined)).toBe(true);
  expect(store.save).not.toHaveBeenCalled();
});
