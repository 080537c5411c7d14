import { dsQueryTransport } from '../../measure/transport/dsQueryTransport';
import type { HttpAnswer, HttpRequest } from '../../measure/transport/httpAnswer';
import type { EvidenceSources } from '../evidenceSources';
import { KeptAnswers } from '../keptAnswers';

export const NOW_MS = Date.UTC(2026, 3, 1, 12);

type Answer = (request: HttpRequest) => HttpAnswer | undefined;

export function ok(data: unknown): HttpAnswer {
  return { kind: 'answered', status: 200, data };
}

/** What `POST /api/ds/query` answers: the value of each expression, none where `valueOf` is undefined. */
export function dsAnswer(
  request: HttpRequest,
  seriesOf: (expr: string) => ReadonlyArray<readonly [labels: Record<string, string>, value: number]>
): HttpAnswer {
  const { to, queries } = request.body as { to: string; queries: Array<{ refId: string; expr: string }> };
  const frame = ([labels, value]: readonly [Record<string, string>, number]) => ({
    schema: { fields: [{ type: 'time' }, { type: 'number', labels }] },
    data: { values: [[Number(to) - 60_000, Number(to)], [value, value]] },
  });
  return ok({
    results: Object.fromEntries(
      queries.map(({ refId, expr }) => [refId, { status: 200, frames: seriesOf(expr).map(frame) }])
    ),
  });
}

/** A Grafana that answers by `answer`; what that leaves open never comes. Keeps what was asked and what was cancelled. */
export function scriptedSources(answer: Answer, change: Partial<EvidenceSources> = {}) {
  const asked: HttpRequest[] = [];
  const cancelled: string[] = [];
  const http: EvidenceSources['http'] = (request, signal) => {
    asked.push(request);
    const found = answer(request);
    return found !== undefined
      ? Promise.resolve(found)
      : new Promise((_, reject) =>
          signal.addEventListener('abort', () => {
            cancelled.push(request.path);
            reject(signal.reason);
          })
        );
  };
  const sources: EvidenceSources = {
    http,
    transport: dsQueryTransport(http),
    kept: new KeptAnswers(() => NOW_MS),
    nowMs: () => NOW_MS,
    prometheusOf: () => ({ uid: 'prometheus', name: 'Prometheus' }),
    prometheuses: () => [{ uid: 'prometheus', name: 'Prometheus' }],
    lokis: () => [{ uid: 'loki', name: 'Loki' }],
    measure: async (questions) => questions.map(() => ({ status: 'loading' })),
    ...change,
  };
  return { sources, asked, cancelled };
}
