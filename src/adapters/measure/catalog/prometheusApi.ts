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
  const fullPath = `/api/datasources/uid/${encodeURIComponent(dataSourceUid)}/resources/${path.startsWith('/') ? path.slice(1) : `api/v1/${path}`}`;
  const answer = await http({ method: 'GET', path: fullPath, params }, signal);
  if (answer.kind === 'unreachable' || answer.status >= 300) {
    return { status: 'failed', problem: httpProblem(answer) };
  }
  const parsed = v.safeParse(v.object({ data: schema }), answer.data);
  return parsed.success
    ? { status: 'ready', value: parsed.output.data }
    : { status: 'failed', problem: { code: 'unexpected-answer', detail: unexpected(parsed.issues) } };
}

/** The value made into another; a failure stays. */
export function mapped<T, R>(answer: Answered<T>, map: (value: T) => R): Answered<R> {
  return answer.status === 'ready' ? { status: 'ready', value: map(answer.value) } : answer;
}
