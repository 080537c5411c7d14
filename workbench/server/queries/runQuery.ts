import { askPrometheus } from '../data-sources/askPrometheus';
import { messageOf } from '../json';
import { framesOf, type PrometheusAnswer } from './frames';
import type { PrometheusQuery } from './readQuery';

export interface QueryResult {
  status: number;
  error?: string;
  errorSource?: 'downstream';
  frames: object[];
}

/** Runs one query against Prometheus, as an instant one, over a range, or both; a failure is a result too. */
export async function runQuery(url: string, query: PrometheusQuery, signal: AbortSignal): Promise<QueryResult> {
  const { isInstant, isRange, atMs, startMs, endMs, stepMs } = query;
  const range = { start: startMs / 1000, end: endMs / 1000, step: stepMs / 1000 };
  const parts = [
    ...(isInstant ? [await ask(`${url}/api/v1/query`, { time: atMs / 1000 }, query, signal)] : []),
    ...(isRange ? [await ask(`${url}/api/v1/query_range`, range, query, signal)] : []),
  ];
  const failed = parts.find((part) => part.error !== undefined);
  return { ...(failed ?? { status: 200 }), frames: parts.flatMap((part) => part.frames) };
}

async function ask(url: string, times: Record<string, number>, query: PrometheusQuery, signal: AbortSignal): Promise<QueryResult> {
  const body = new URLSearchParams({ query: query.expr });
  Object.entries(times).forEach(([name, seconds]) => body.set(name, String(seconds)));
  try {
    const response = await askPrometheus(url, { method: 'POST', body, signal });
    const answer: PrometheusAnswer = await response.json();
    return answer.status === 'success'
      ? { status: 200, frames: framesOf(query, answer) }
      : failure(response.status, `${answer.errorType}: ${answer.error}`, framesOf(query, {}));
  } catch (error) {
    return failure(502, messageOf(error), []);
  }
}

function failure(status: number, error: string, frames: object[]): QueryResult {
  return { status, error, errorSource: 'downstream', frames };
}
