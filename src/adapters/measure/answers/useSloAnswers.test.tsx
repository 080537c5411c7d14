import { act, renderHook, waitFor } from '@testing-library/react';

import type { BucketRequest, QueryProblem } from '../../../core/measure/bucket';
import type { SloQuestion } from '../../../core/slo/answer';
import { evaluate } from '../../../core/slo/evaluate';
import { sharedExclusions } from '../../annotations/exclusions/sharedExclusions';
import { BucketEngine } from '../engine/bucketEngine';
import { memoryChunkStore } from '../engine/memoryChunkStore';
import type { BatchQuestion, BatchResult } from '../engine/queryTransport';
import { useReload } from './useReload';
import { useSloAnswer } from './useSloAnswer';
import { useSloAnswers } from './useSloAnswers';

const hour = 3_600_000;
const nowMs = Math.floor(Date.now() / hour) * hour - 24 * hour;
const source: {
  asked: BatchQuestion[];
  problem: QueryProblem | undefined;
  total: number;
  aborted: number;
  delayMs: number;
} = {
  asked: [],
  problem: undefined,
  total: 100,
  aborted: 0,
  delayMs: 0,
};
let engine: BucketEngine;
let mockRetryMs: number;

jest.mock('./retryDelay', () => ({ retryDelay: () => mockRetryMs }));
jest.mock('../sharedEngine', () => ({ sharedEngine: () => engine }));
jest.mock('../sources/sharedClocks', () => ({
  sharedClocks: () => ({ know: async () => undefined, offsetMs: () => 0 }),
}));
jest.mock('../sources/sharedIntervals', () => ({
  sharedIntervals: () => ({ of: async (refs: unknown[]) => refs.map(() => 30_000) }),
}));

beforeEach(() => {
  mockRetryMs = 10_000;
  Object.assign(source, { asked: [], problem: undefined, total: 100, aborted: 0, delayMs: 0 });
  const patience = { retries: 0, waitMs: async () => undefined, random: () => 0 };
  engine = new BucketEngine({
    transport: answer,
    store: memoryChunkStore(undefined),
    scopeOf: () => '',
    patience,
    updateEveryMs: 5,
    lingerMs: 0,
  });
});

async function answer(question: BatchQuestion, signal: AbortSignal): Promise<BatchResult> {
  source.asked.push(question);
  signal.addEventListener('abort', () => source.aborted++);
  await new Promise((resolve) => setTimeout(resolve, source.delayMs));
  if (source.problem) {
    return { kind: 'refused', problem: source.problem };
  }
  const { fromMs, toMs, widthMs, exprs } = question;
  const values = (expr: string) =>
    new Float64Array((toMs - fromMs) / widthMs).fill(expr.includes('5..') ? 0 : source.total);
  return {
    kind: 'answered',
    results: exprs.map((expr) => ({ kind: 'counted', groups: [{ labels: {}, values: values(expr) }], warnings: [] })),
  };
}

function question(
  name = 'availability',
  target = 0.99,
  range = { fromMs: nowMs - 24 * hour, toMs: nowMs }
): SloQuestion {
  const total = { metric: 'requests_total', matchers: [{ label: 'job', op: '=' as const, value: name }] };
  const event = { ...total, matchers: [...total.matchers, { label: 'code', op: '=~' as const, value: '5..' }] };
  return {
    slo: {
      ref: { documentUid: 'shop', name },
      displayName: name,
      description: '',
      service: 'shop',
      team: undefined,
      labels: {},
      dataSource: {},
      indicator: { kind: 'ratio', given: 'bad', event, total, groupBy: [] },
      target,
      window: { kind: 'rolling', durationMs: 7 * 24 * hour },
      method: { kind: 'occurrences' },
      missingData: 'ignore',
      precision: 'fast',
      births: 'flag',
      absentAfterMs: 3 * hour,
    },
    dataSourceUid: 'prom',
    range,
    detail: 'overview',
    budgetOverTime: false,
    pastPeriods: 0,
  };
}

const show = (initialProps: {
  questions: SloQuestion[];
  refreshCount: number;
  reloadCount?: number;
  moreToCome?: boolean;
  once?: boolean;
}) => renderHook(({ questions, ...options }) => useSloAnswers(questions, evaluate, options), { initialProps });

it('loads, then is ready, whatever new list says the same', async () => {
  const { result, rerender } = show({ questions: [question(), question('latency')], refreshCount: 0 });
  expect([...result.current.values()]).toEqual([{ status: 'loading' }, { status: 'loading' }]);
  await waitFor(() =>
    expect(result.current.get('shop/availability')).toMatchObject({
      status: 'ready',
      value: { figures: { remaining: 1 } },
    })
  );
  await waitFor(() => expect(result.current.get('shop/latency')?.status).toBe('ready'));
  expect(result.current.progress.done).toBe(result.current.progress.total);
  const requests = source.asked.length;
  rerender({ questions: [question(), question('latency')], refreshCount: 0 });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(source.asked).toHaveLength(requests);
});

it('only a reload asks again for annotations that could not be read just now', async () => {
  const forgetFailure = jest.spyOn(sharedExclusions(), 'forgetFailure');
  const { rerender } = show({ questions: [question()], refreshCount: 0 });
  rerender({ questions: [question()], refreshCount: 1 });
  expect(forgetFailure).not.toHaveBeenCalled();
  rerender({ questions: [question()], refreshCount: 1, reloadCount: 1 });
  expect(forgetFailure).toHaveBeenCalled();
});

it('keeps the last answer while it refreshes, and shows the problem beside it', async () => {
  const { result, rerender } = show({ questions: [question()], refreshCount: 0 });
  await waitFor(() => expect(result.current.get('shop/availability')?.status).toBe('ready'));
  source.problem = { code: 'unreachable', detail: 'gone' };
  const seen: Array<string | undefined> = [];
  rerender({ questions: [question()], refreshCount: 1, reloadCount: 1 });
  seen.push(result.current.get('shop/availability')?.status);
  await waitFor(() =>
    expect(result.current.get('shop/availability')).toMatchObject({
      status: 'partial',
      missing: [{ problem: source.problem }],
    })
  );
  expect(seen).toEqual(['ready']);
  source.problem = undefined;
  rerender({ questions: [question()], refreshCount: 2, reloadCount: 1 });
  await waitFor(() => expect(result.current.get('shop/availability')?.status).toBe('ready'));
});

it('without an answer before, a failure is a failure', async () => {
  source.problem = { code: 'forbidden', detail: 'no' };
  const { result } = show({ questions: [question()], refreshCount: 0 });
  await waitFor(() =>
    expect(result.current.get('shop/availability')).toEqual({ status: 'failed', problem: source.problem })
  );
});

it('asks again by itself what failed, unless it is asked once only', async () => {
  source.problem = { code: 'unreachable', detail: 'gone' };
  mockRetryMs = 10;
  const once = show({ questions: [question('once')], refreshCount: 0, once: true });
  await waitFor(() => expect(once.result.current.get('shop/once')?.status).toBe('failed'));
  const asked = () => source.asked.filter(({ exprs }) => exprs.join().includes('once')).length;
  const first = asked();
  const again = show({ questions: [question('again')], refreshCount: 0 });
  await waitFor(() => expect(source.asked.length - asked()).toBeGreaterThan(3 * first));
  expect(asked()).toBe(first);
  again.unmount();
});

it('never shows the figure of another target', async () => {
  const { result, rerender } = show({ questions: [question()], refreshCount: 0 });
  await waitFor(() => expect(result.current.get('shop/availability')?.status).toBe('ready'));
  rerender({ questions: [question('availability', 0.9)], refreshCount: 0 });
  expect(result.current.get('shop/availability')).toEqual({ status: 'loading' });
  await waitFor(() => expect(result.current.get('shop/availability')?.status).toBe('ready'));
});

it('cancels what it asked when nobody looks any more', async () => {
  source.delayMs = 200;
  const { unmount } = show({ questions: [question()], refreshCount: 0 });
  await waitFor(() => expect(source.asked.length).toBeGreaterThan(0));
  const running = source.asked.length;
  unmount();
  expect(source.aborted).toBe(running);
});

it('a long list is not drawn again for each chunk', async () => {
  const questions = Array.from({ length: 300 }, (_, i) => question(`slo-${i}`));
  let renders = 0;
  const { result } = renderHook(() => {
    renders++;
    return useSloAnswers(questions, evaluate, { refreshCount: 0 });
  });
  await waitFor(() => expect([...result.current.values()].every(({ status }) => status === 'ready')).toBe(true), {
    timeout: 10_000,
  });
  expect(source.asked.length).toBeGreaterThan(20);
  expect(renders).toBeLessThan(source.asked.length / 2);
});

it('useReload reads all again', async () => {
  const { result } = renderHook(() => {
    const { reloadCount, reload } = useReload();
    return { answer: useSloAnswer(asked, { refreshCount: 0, reloadCount }), reload };
  });
  await waitFor(() => expect(result.current.answer.status).toBe('ready'));
  const spans = (questions: BatchQuestion[]) =>
    questions
      .map(
        ({ widthMs, fromMs, toMs }: Pick<BucketRequest, 'widthMs' | 'fromMs' | 'toMs'>) =>
          `${widthMs} ${fromMs} ${toMs}`
      )
      .sort();
  const first = spans(source.asked.splice(0));
  act(() => result.current.reload());
  await waitFor(() => expect(spans(source.asked)).toEqual(first));
});

const asked = question();

it('one answer: loading without a question', () => {
  const { result } = renderHook(() => useSloAnswer(undefined, { refreshCount: 0 }));
  expect(result.current).toMatchObject({ status: 'loading', progress: { done: 0, total: 0 } });
});

it('waits for more questions, so that all share requests', async () => {
  const { result, rerender } = show({ questions: [question()], refreshCount: 0, moreToCome: true });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(source.asked).toHaveLength(0);
  rerender({ questions: [question(), question('latency')], refreshCount: 0, moreToCome: false });
  await waitFor(() => expect(result.current.get('shop/latency')?.status).toBe('ready'));
  const together = source.asked.filter(({ exprs }) =>
    ['availability', 'latency'].every((job) => exprs.join().includes(job))
  );
  expect(together).toHaveLength(source.asked.length);
});

it('reads annotations while the questions come', () => {
  const know = jest.spyOn(sharedExclusions(), 'know');
  show({ questions: [], refreshCount: 0, moreToCome: true });
  expect(know).toHaveBeenCalledTimes(1);
  know.mockRestore();
});

it('asks what it has when the rest does not come', async () => {
  const { result } = show({ questions: [question()], refreshCount: 0, moreToCome: true });
  await waitFor(() => expect(result.current.get('shop/availability')?.status).toBe('ready'), { timeout: 4_000 });
});
