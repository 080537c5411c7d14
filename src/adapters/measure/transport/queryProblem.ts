import type { QueryProblem } from '../../../core/measure/bucket';
import type { HttpAnswer } from './httpAnswer';
import { retryAfterIn, retryAfterOf } from './retryAfter';

/** A data source behind Grafana fails with many statuses; its words say more. The first that fits counts. */
const byText: ReadonlyArray<readonly [RegExp, QueryProblem['code']]> = [
  [/parse error|invalid parameter/i, 'bad-query'],
  [/query time range exceeds|\[interval\] value exceeds/i, 'range-too-long'],
  [/maximum (number )?of series \(\d+\) reached/i, 'too-many-series'],
  [/too many outstanding requests/i, 'throttled'],
  [
    /too many samples|exceeded maximum resolution|maximum number of (series|samples|bytes)|response too large|too many bytes|too large to execute/i,
    'too-many-samples',
  ],
  [/timed out|deadline exceeded|i\/o timeout|gateway time-?out/i, 'timeout'],
  [
    /connection refused|ECONNREFUSED|ECONNRESET|no such host|connection reset|fetch failed|unexpected (EOF|end of)|was cut off/i,
    'unreachable',
  ],
];

const byStatus: ReadonlyMap<number, QueryProblem['code']> = new Map([
  [400, 'bad-query'],
  [401, 'unauthorised'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [408, 'timeout'],
  [413, 'too-many-samples'],
  [422, 'bad-query'],
  [429, 'throttled'],
  [502, 'unreachable'],
  [504, 'timeout'],
]);

/** Why there is no answer, from the status and the data source's own text. */
export function queryProblem(status: number, detail: string): QueryProblem {
  const fitting = status === 401 || status === 403 ? undefined : byText.find(([pattern]) => pattern.test(detail));
  const code = fitting?.[1] ?? byStatus.get(status) ?? (status >= 500 ? 'server-error' : 'unexpected-answer');
  const retryAfterMs = code === 'throttled' ? retryAfterIn(detail) : undefined;
  return { code, detail, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

/** The problem of an HTTP answer that has no results in it. */
export function httpProblem(answer: HttpAnswer): QueryProblem {
  if (answer.kind === 'unreachable') {
    return { code: 'unreachable', detail: answer.detail };
  }
  const problem = queryProblem(answer.status, errorText(answer.data) || `HTTP ${answer.status}`);
  const toldMs = retryAfterOf(answer.retryAfter);
  return toldMs === undefined ? problem : { ...problem, retryAfterMs: toldMs };
}

/** Grafana says `message`, Prometheus `error`; both may be there. */
function errorText(data: unknown): string {
  if (typeof data === 'string') {
    return data.slice(0, 500);
  }
  if (typeof data !== 'object' || data === null) {
    return '';
  }
  const { error, message }: { error?: unknown; message?: unknown } = data;
  return [error, message].find((text): text is string => typeof text === 'string' && text !== '') ?? '';
}
