import { renderHook } from '@testing-library/react';
import { parseDocument } from '../../core/documents/parseDocument';
import { exampleDashboard, exampleSlo } from '../../core/documents/testing/exampleSlo';
import { loadedDocument } from '../../core/documents/testing/loadedDocument';
import { sloWith } from '../../core/slo/testing/question';
import type { DocumentsState } from '../documents/documentStore';
import { useTeamSlos } from './useTeamSlos';

let mockState: DocumentsState;
jest.mock('../documents/useReadDocuments', () => ({ useReadDocuments: () => ({ state: mockState }) }));
jest.mock('../measure/sources/resolveDataSource', () => ({
  resolveDataSource: () => ({
    kind: 'found',
    dataSource: { uid: 'prom', name: 'Prometheus', scrapeIntervalMs: 15_000 },
  }),
}));
const mockAsked = jest.fn();
jest.mock('../measure/answers/useSloAnswers', () => ({
  useSloAnswers: (questions: unknown, _evaluate: unknown, options: unknown) => {
    mockAsked(questions, options);
    return new Map();
  },
}));

const slo = (name: string, team: string | undefined, service = 'checkout') =>
  sloWith({ ref: { documentUid: 'headroom-checkout', name }, team, service });
const checkout = {
  apiVersion: 'headroom/v1' as const,
  kind: 'Service' as const,
  metadata: { name: 'checkout' },
  spec: { team: 'payments' },
};

beforeEach(() => {
  mockAsked.mockClear();
  mockState = {
    status: 'ready',
    failure: undefined,
    progress: { read: 2, found: 2 },
    documents: [
      loadedDocument({
        services: [checkout],
        slos: [slo('own', 'payments', 'other'), slo('of-service', undefined), slo('other', 'web')],
      }),
      loadedDocument({ uid: 'copy', copyOf: 'headroom-checkout', slos: [slo('copied', 'payments')] }),
    ],
    broken: [],
  };
});

const names = () => renderHook(() => useTeamSlos('payments')).result.current.listed.map((one) => one.slo.ref.name);

it('lists the SLOs that name the team, or whose service does; none of copies', () => {
  expect(names()).toEqual(['own', 'of-service']);
});

it('leaves out a retired one', () => {
  const life = [{ at: '2020-01-01', stage: 'retired' }];
  const parsed = parseDocument({
    ...{ uid: 'shop', folderUid: '', folderTitle: '', resourceVersion: '1', managedBy: undefined },
    ...{ canSave: true, canDelete: true },
    spec: exampleDashboard([
      exampleSlo('old', 0.999, { team: 'payments', life }),
      exampleSlo('new', 0.999, { team: 'payments' }),
    ]),
  });
  mockState = { ...mockState, documents: 'slos' in parsed ? [parsed] : [] };
  expect(names()).toEqual(['new']);
});

it('asks each as lists do, for the day up to now in whole minutes', () => {
  names();
  const [questions, options] = mockAsked.mock.lastCall ?? [];
  expect(questions).toHaveLength(2);
  expect(questions[0]).toMatchObject({ detail: 'overview', dataSourceUid: 'prom' });
  expect(questions[0].range.toMs % 60_000).toBe(0);
  expect(questions[0].range.toMs - questions[0].range.fromMs).toBe(86_400_000);
  expect(options).toMatchObject({ moreToCome: false });
});

it('says that more may come, what failed, and what cannot be read', () => {
  const failure = { code: 'unreachable', detail: '' } as const;
  const broken = [{ uid: 'b', title: 'Broken', folderTitle: '', problems: [] }];
  mockState = { ...mockState, status: 'loading', failure, broken } as unknown as DocumentsState;
  const { result } = renderHook(() => useTeamSlos('payments'));
  expect(result.current).toMatchObject({ isReading: true, failure, unread: 1 });
});
