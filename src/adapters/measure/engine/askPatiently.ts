import type { QueryProblem } from '../../../core/measure/bucket';
import type { BatchQuestion, QueryResult, QueryTransport } from './queryTransport';
import type { QuietSources } from './quietSources';

export interface Patience {
  /** Tries after the first one. */
  retries: number;
  waitMs(ms: number, signal: AbortSignal): Promise<void>;
  /** 0 to 1: spreads the retries of many tabs. */
  random(): number;
}

const backOffMs = [500, 2_000];
/** Who asks for fewer requests gets fewer. */
const throttledMs = [2_000, 8_000];
/** Who asks to be left alone for longer is not asked again here: the page tries later. */
const longestPauseMs = 30_000;
export const passing: ReadonlySet<QueryProblem['code']> = new Set(['throttled', 'server-error', 'unreachable']);

/**
 * Asks again, later and only what failed, while the failure may pass by itself. One result per expression. A data source
 * that limits requests is left alone for as long as it says; `quiet` holds back what others want to ask it meanwhile.
 */
export async function askPatiently(
  transport: QueryTransport,
  question: BatchQuestion,
  signal: AbortSignal,
  patience: Patience,
  quiet: QuietSources
): Promise<QueryResult[]> {
  await quiet.over(question.dataSourceUid, patience, signal);
  const results: QueryResult[] = [];
  let open = question.exprs.map((_, index) => index);
  for (let attempt = 0; open.length > 0; attempt++) {
    const exprs = open.map((index) => question.exprs[index] ?? '');
    const answer = await transport({ ...question, exprs }, signal);
    open.forEach((index, i) => {
      results[index] =
        answer.kind === 'refused' ? { kind: 'problem', problem: answer.problem } : resultAt(answer.results, i);
    });
    quiet.heed(question.dataSourceUid, results);
    open = open.filter((index) => mayPass(results[index]));
    if (attempt >= patience.retries || signal.aborted) {
      break;
    }
    if (open.length > 0) {
      const pauseMs = pauseBefore(
        attempt,
        open.map((index) => results[index]),
        patience.random()
      );
      if (pauseMs === undefined) {
        break;
      }
      await patience.waitMs(pauseMs, signal);
    }
  }
  return results;
}

/** A spread pause, never shorter than the data source asks for; undefined where that is too long to wait. */
function pauseBefore(attempt: number, failed: ReadonlyArray<QueryResult | undefined>, random: number) {
  const problems = failed.flatMap((result) => (result?.kind === 'problem' ? [result.problem] : []));
  const steps = problems.some(({ code }) => code === 'throttled') ? throttledMs : backOffMs;
  const askedMs = Math.max(0, ...problems.map(({ retryAfterMs = 0 }) => retryAfterMs));
  const stepMs = (steps[Math.min(attempt, steps.length - 1)] ?? 0) * (0.5 + random);
  const pauseMs = askedMs === 0 ? stepMs : Math.max(stepMs, askedMs * (1 + random / 10));
  return askedMs > longestPauseMs ? undefined : pauseMs;
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
