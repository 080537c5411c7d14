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

/** Runs one query against Prometheus; a failure is a result too. */
export async function runQuery(url: string, query: PrometheusQuery, signal: AbortSignal): Promise<QueryResult> {
  const parts: QueryResult[] = [];
  if (query.isInstant) {
    parts.push(await ask(`${url}/api/v1/query`, { time: seconds(query.atMs) }, query, signal));
  }
  if (query.isRange) {
    const range = { start: seconds(query.startMs), end: seconds(query.endMs), step: seconds(query.stepMs) };
    parts.push(await ask(`${url}/api/v1/query_range`, range, query, signal));
  }
  const failed = parts.find((part) => part.error !== undefined);
  return { ...(failed ?? { status: 200 }), frames: parts.flatMap((part) => part.frames) };
}

async function ask(url: string, times: Record<string, string>, query: PrometheusQuery, signal: AbortSignal): Promise<QueryResult> {
  try {
    const body = new URLSearchParams({ query: query.expr, ...times });
    const response = await askPrometheus(url, { method: 'POST', body, signal });
    return resultOf(query, response.status, await response.text());
  } catch (error) {
    return failure(502, messageOf(error), []);
  }
}

function resultOf(query: PrometheusQuery, status: number, text: string): QueryResult {
  const answer = parsed(text);
  if (answer === undefined) {
    return failure(status === 200 ? 500 : status, `the data source did not answer in JSON: ${text.slice(0, 200)}`, []);
  }
  if (answer.status !== 'success') {
    return failure(status, `${answer.errorType}: ${answer.error}`, framesOf(query, {}));
  }
  return { status: 200, frames: framesOf(query, answer) };
}

function failure(status: number, error: string, frames: object[]): QueryResult {
  return { status, error, errorSource: 'downstream', frames };
}

function parsed(text: string): PrometheusAnswer | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function seconds(ms: number): string {
  return String(ms / 1000);
}
