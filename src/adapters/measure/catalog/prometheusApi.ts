import * as z from 'zod/mini';

import type { QueryProblem } from '../../../core/measure/bucket';
import type { HttpClient, HttpRequest } from '../transport/httpAnswer';
import { httpProblem } from '../transport/queryProblem';
import { unexpected } from '../../unexpected';

export type Answered<T> = { status: 'ready'; value: T } | { status: 'failed'; problem: QueryProblem };

/** Reads one path of Prometheus' own API through Grafana; `schema` is of its `data`. Rejects only on abort. */
export async function prometheusApi<T>(
  http: HttpClient,
  dataSourceUid: string,
  path: string,
  params: HttpRequest['params'],
  schema: z.ZodMiniType<T>,
  signal: AbortSignal
): Promise<Answered<T>> {
  const fullPath = `/api/datasources/uid/${encodeURIComponent(dataSourceUid)}/resources/api/v1/${path}`;
  const answer = await http({ method: 'GET', path: fullPath, params }, signal);
  if (answer.kind === 'unreachable' || answer.status >= 300) {
    return { status: 'failed', problem: httpProblem(answer) };
  }
  const parsed = z.object({ data: schema }).safeParse(answer.data);
  return parsed.success
    ? { status: 'ready', value: parsed.data.data }
    : { status: 'failed', problem: { code: 'unexpected-answer', detail: unexpected(parsed.error) } };
}

/** The value made into another; a failure stays. */
export function mapped<T, R>(answer: Answered<T>, map: (value: T) => R): Answered<R> {
  return answer.status === 'ready' ? { status: 'ready', value: map(answer.value) } : answer;
}
