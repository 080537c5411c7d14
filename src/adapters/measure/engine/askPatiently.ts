import type { QueryProblem } from '../../../core/measure/bucket';
import type { BatchQuestion, QueryResult, QueryTransport } from './queryTransport';

export interface Patience {
  /** Tries after the first one. */
  retries: number;
  waitMs(ms: number, signal: AbortSignal): Promise<void>;
  /** 0 to 1: spreads the retries of many tabs. */
  random(): number;
}

const backOffMs = [500, 2_000];
const passing: ReadonlySet<QueryProblem['code']> = new Set(['throttled', 'server-error', 'unreachable']);

/** Asks again, later and only what failed, while the failure may pass by itself. One result per expression. */
export async function askPatiently(
  transport: QueryTransport,
  question: BatchQuestion,
  signal: AbortSignal,
  patience: Patience
): Promise<QueryResult[]> {
  const results: QueryResult[] = [];
  let open = question.exprs.map((_, index) => index);
  for (let attempt = 0; open.length > 0; attempt++) {
    const exprs = open.map((index) => question.exprs[index] ?? '');
    const answer = await transport({ ...question, exprs }, signal);
    open.forEach((index, i) => {
      results[index] =
        answer.kind === 'refused' ? { kind: 'problem', problem: answer.problem } : resultAt(answer.results, i);
    });
    open = open.filter((index) => mayPass(results[index]));
    if (attempt >= patience.retries || signal.aborted) {
      break;
    }
    if (open.length > 0) {
      const base = backOffMs[Math.min(attempt, backOffMs.length - 1)] ?? 0;
      await patience.waitMs(base * (0.5 + patience.random()), signal);
    }
  }
  return results;
}

function resultAt(results: ReadonlyArray<QueryResult | undefined>, index: number): QueryResult {
  return (
    results[index] ?? { kind: 'problem', problem: { code: 'unexpected-answer', detail: 'The answer lacks a result.' } }
  );
}

/** Whether asking again later may help. */
export function mayPass(result: QueryResult | undefined): boolean {
  return result?.kind === 'problem' && passing.has(result.problem.code);
}
