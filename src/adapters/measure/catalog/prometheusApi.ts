import * as v from 'valibot';

import type { QueryProblem } from '../../../core/measure/bucket';
import type { HttpClient, HttpRequest } from '../transport/httpAnswer';
import { httpProblem } from '../transport/queryProblem';
import { unexpected } from '../../unexpected';

export type Answered<T> = { status: 'ready'; value: T } | { status: 'failed'; problem: QueryProblem };

/** Reads one path of Prometheus' own API through Grafana, or a `/path` of another data source; `schema` is of its `data`. Rejects only on abort. */
export async function prometheusApi<T>(
  http: HttpClient,
  dataSourceUid: string,
  path: string,
  params: HttpRequest['params'],
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal
): Promise<Answered<T>> {
  const below = path.startsWith('/') ? path.slice(1) : `api/v1/${path}`;
  return mapped(
    await resource(http, dataSourceUid, below, params, v.object({ data: schema }), signal),
    ({ data }) => data
  );
}

/** Reads one of a data source's own resources through Grafana; `schema` is of all of the answer. Rejects only on abort. */
export async function resource<T>(
  http: HttpClient,
  dataSourceUid: string,
  path: string,
  params: HttpRequest['params'],
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal
): Promise<Answered<T>> {
  const fullPath = `/api/datasources/uid/${encodeURIComponent(dataSourceUid)}/resources/${path}`;
  const answer = await http({ method: 'GET', path: fullPath, params }, signal);
  if (answer.kind === 'unreachable' || answer.status >= 300) {
    return { status: 'failed', problem: httpProblem(answer) };
  }
  const parsed = v.safeParse(schema, answer.data);
  return parsed.success
    ? { status: 'ready', value: parsed.output }
    : { status: 'failed', problem: { code: 'unexpected-answer', detail: unexpected(parsed.issues) } };
}

/** The value made into another; a failure stays. */
export function mapped<T, R>(answer: Answered<T>, map: (value: T) => R): Answered<R> {
  return answer.status === 'ready' ? { status: 'ready', value: map(answer.value) } : answer;
}
