import { BucketEngine, type EngineParts } from '../../../src/adapters/measure/engine/bucketEngine';
import { memoryChunkStore } from '../../../src/adapters/measure/engine/memoryChunkStore';
import type { BatchQuestion, BatchResult, QueryResult } from '../../../src/adapters/measure/engine/queryTransport';
import type { BucketAnswer, BucketRequest, QueryProblem } from '../../../src/core/measure/bucket';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** A Monday, on edges of all widths and of a chunk of hours. */
export const startMs = Math.floor(Date.UTC(2026, 0, 5) / (168 * hour)) * 168 * hour;

/** One count for each bucket; `undefined` is no sample, a problem fails the query. */
export type Answerer = (expr: string, bucketFromMs: number) => number | undefined;

/** A data source whose answers the test writes, and a clock that the test moves. */
export function scriptedSource(nowMs: number, options: Partial<EngineParts> = {}) {
  const asked: BatchQuestion[] = [];
  const pauses: number[] = [];
  const source = {
    asked,
    pauses,
    nowMs,
    count: ((_expr, _at) => 1) as Answerer,
    warnings: (_expr: string): string[] => [],
    problem: (_expr: string, _question: BatchQuestion): QueryProblem | undefined => undefined,
    refusal: (_question: BatchQuestion): QueryProblem | undefined => undefined,
    /** Resolves when the answer may come. */
    gate: (_question: BatchQuestion, _signal: AbortSignal): Promise<void> => Promise.resolve(),
    engine: undefined as unknown as BucketEngine,
    /** Another tab, or the same after a reload: what is kept beyond it depends on the store. */
    openEngine(more: Partial<EngineParts> = {}) {
      return new BucketEngine({
        transport: (question, signal) => answer(question, signal),
        store: memoryChunkStore(undefined),
        scopeOf: () => '1/1',
        nowMs: () => source.nowMs,
        patience: { retries: 2, waitMs: async (ms) => void pauses.push(ms), random: () => 0.5 },
        updateEveryMs: 5,
        lingerMs: 0,
        ...options,
        ...more,
      });
    },
  };
  source.engine = source.openEngine();

  async function answer(question: BatchQuestion, signal: AbortSignal): Promise<BatchResult> {
    asked.push(question);
    await source.gate(question, signal);
    const refused = source.refusal(question);
    return refused
      ? { kind: 'refused', problem: refused }
      : { kind: 'answered', results: question.exprs.map((expr) => resultOf(expr, question)) };
  }

  function resultOf(expr: string, question: BatchQuestion): QueryResult {
    const problem = source.problem(expr, question);
    if (problem) {
      return { kind: 'problem', problem };
    }
    const { fromMs, toMs, widthMs } = question;
    const values = Float64Array.from(
      { length: (toMs - fromMs) / widthMs },
      (_, i) => source.count(expr, fromMs + i * widthMs) ?? NaN
    );
    const groups = values.every((value) => Number.isNaN(value)) ? [] : [{ labels: {}, values }];
    return { kind: 'counted', groups, warnings: source.warnings(expr) };
  }

  return source;
}

export function request(more: Partial<BucketRequest> = {}): BucketRequest {
  const queries = { bad: 'bad', total: 'total' };
  return { dataSourceUid: 'prom', widthMs: hour, fromMs: startMs, toMs: startMs + 7 * day, queries, ...more };
}

/** Loads to the end and returns the last answers. */
export async function loaded(
  engine: BucketEngine,
  requests: BucketRequest[],
  options: { reload?: boolean; signal?: AbortSignal } = {}
) {
  const updates: Array<readonly BucketAnswer[]> = [];
  const { signal = new AbortController().signal, reload } = options;
  await engine.load(requests, { signal, reload }, (answers) => updates.push(answers));
  await engine.stored();
  return { answers: updates.at(-1) ?? [], updates };
}

/** What was asked since the last call, as `expr from..to` in buckets from the start. */
export function takeAsked(source: { asked: BatchQuestion[] }): string[] {
  return source.asked.splice(0).map(({ exprs, fromMs, toMs, widthMs }) => {
    return `${[...exprs].sort().join(',')} ${(fromMs - startMs) / widthMs}..${(toMs - startMs) / widthMs}`;
  });
}
