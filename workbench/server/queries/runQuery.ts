import { apiOf, type DataSource } from '../data-sources/readDataSources';
import { framesOf, type PrometheusAnswer } from './frames';
import type { RangeQuery } from './readQuery';

/** The data sources of demo and tests run beside it: packing an answer costs both more than it spares. */
const plain = { 'accept-encoding': 'identity' };

/** Runs one query against a Prometheus or a Loki; a failure is a result too. */
export async function runQuery(source: DataSource, query: RangeQuery, signal: AbortSignal) {
  const { expr, startMs, endMs, stepMs } = query;
  const url = `${apiOf(source)}/query_range`;
  const times = { start: `${startMs / 1000}`, end: `${endMs / 1000}`, step: `${stepMs / 1000}` };
  const body = new URLSearchParams({ query: expr, ...times });
  let status = 502;
  try {
    const response = await fetch(url, { method: 'POST', body, signal, headers: plain });
    status = response.ok ? 502 : response.status;
    if (source.type === 'loki' && !response.ok) {
      return failed(status, await response.text());
    }
    const answer: PrometheusAnswer = await response.json();
    return answer.data
      ? { status: 200, frames: framesOf(query, answer) }
      : failed(response.status, `${answer.errorType}: ${answer.error}`);
  } catch (error) {
    const { cause = error } = error as Error;
    return failed(status, `Post "${url}": ${String(cause).replace('ECONNREFUSED', 'connection refused')}`);
  }
}

function failed(status: number, error: string) {
  return { status, error, errorSource: 'downstream', frames: [] };
}
