import { renderHook } from '@testing-library/react';

import { sloWith } from '../../../core/slo/testing/question';
import type { ResolvedDataSource } from '../sources/resolveDataSource';
import { useListAnswers } from './useListAnswers';

let mockAnswers = new Map();
let mockQuestions: unknown[] = [];

jest.mock('./useSloAnswers', () => ({
  useSloAnswers: (questions: unknown[]) => {
    mockQuestions = questions;
    return mockAnswers;
  },
}));

const found: ResolvedDataSource = {
  kind: 'found',
  dataSource: { uid: 'prom', name: 'Prometheus', scrapeIntervalMs: 15_000 },
};
const gone: ResolvedDataSource = { kind: 'unresolved', problem: { code: 'not-found', asked: 'gone' } };
const slo = (name: string) => sloWith({ ref: { documentUid: 'shop', name } });
const list = [
  { slo: slo('cart'), source: found },
  { slo: slo('lost'), source: gone },
  { slo: slo('search'), source: found },
];
const range = { fromMs: 0, toMs: 60_000 };

it('fills each SLO in its place as its figures arrive, and asks none without a data source', () => {
  mockAnswers = new Map();
  const { result, rerender } = renderHook(() => useListAnswers(list, { ...range }, { refreshCount: 0 }));
  expect(result.current.map(({ answer }) => answer.status)).toEqual(['loading', 'loading', 'loading']);
  mockAnswers = new Map([['shop/search', { status: 'ready', value: 'its figures' }]]);
  rerender();
  expect(result.current.map(({ slo: { ref }, answer }) => [ref.name, answer.status])).toEqual([
    ['cart', 'loading'],
    ['lost', 'loading'],
    ['search', 'ready'],
  ]);
  expect(mockQuestions).toEqual([
    expect.objectContaining({ slo: list[0]?.slo, dataSourceUid: 'prom', range, detail: 'overview' }),
    expect.objectContaining({ slo: list[2]?.slo }),
  ]);
});

it('keeps list and questions the same while nothing changes', () => {
  mockAnswers = new Map();
  const { result, rerender } = renderHook(() => useListAnswers(list, { ...range }, { refreshCount: 0 }));
  const before = [result.current, mockQuestions];
  rerender();
  expect(result.current).toBe(before[0]);
  expect(mockQuestions).toBe(before[1]);
});
