import * as z from 'zod/mini';

import type { QueryProblem } from '../../../core/measure/bucket';
import type { BatchQuestion, BatchResult, QueryResult, QueryTransport } from '../engine/queryTransport';
import type { HttpAnswer, HttpClient } from './httpAnswer';
import { countsOf, frameSchema, warningsOf } from './parseFrames';
import { httpProblem, queryProblem } from './queryProblem';
import { unexpected } from '../../unexpected';

const resultSchema = z.looseObject({
  status: z.optional(z.number()),
  error: z.optional(z.string()),
  frames: z.optional(z.nullable(z.array(frameSchema))),
});

const answerSchema = z.looseObject({ results: z.record(z.string(), z.unknown()) });

/** Asks `POST /api/ds/query`: all queries of a request share its range. One that fails leaves the others' answers. */
export function dsQueryTransport(http: HttpClient): QueryTransport {
  return async (question, signal) => {
    const request = { method: 'POST', path: '/api/ds/query', body: dsQueryBody(question) } as const;
    return readAnswer(question, await http(request, signal));
  };
}

/** The step is exact only with both intervals and enough points; Grafana floors the start to it, so ends of buckets fit. */
export function dsQueryBody({ dataSourceUid, widthMs, fromMs, toMs, exprs }: BatchQuestion) {
  return {
    from: String(fromMs + widthMs),
    to: String(toMs),
    queries: exprs.map((expr, index) => ({
      refId: `q${index}`,
      datasource: { uid: dataSourceUid },
      expr,
      range: true,
      instant: false,
      format: 'time_series',
      interval: `${widthMs / 1000}s`,
      intervalMs: widthMs,
      maxDataPoints: (toMs - fromMs) / widthMs + 1,
    })),
  };
}

function readAnswer(question: BatchQuestion, answer: HttpAnswer): BatchResult {
  const parsed = answer.kind === 'answered' ? answerSchema.safeParse(answer.data) : undefined;
  if (!parsed?.success) {
    const isSuccess = answer.kind === 'answered' && answer.status < 300;
    return {
      kind: 'refused',
      problem: isSuccess ? unreadable(answer.data, parsed?.error) : httpProblem(answer),
    };
  }
  const { results } = parsed.data;
  return { kind: 'answered', results: question.exprs.map((_, index) => readResult(question, results[`q${index}`])) };
}

/** Text that begins like an answer was cut off on its way, which may go well the next time; any other will not. */
function unreadable(data: unknown, error: z.core.$ZodError | undefined): QueryProblem {
  return typeof data === 'string' && data.startsWith('{')
    ? { code: 'unreachable', detail: 'The answer was cut off.' }
    : { code: 'unexpected-answer', detail: error ? unexpected(error) : '' };
}

function readResult(question: BatchQuestion, raw: unknown): QueryResult {
  const result = resultSchema.safeParse(raw);
  if (!result.success) {
    return { kind: 'problem', problem: { code: 'unexpected-answer', detail: unexpected(result.error) } };
  }
  const { status = 200, error, frames } = result.data;
  if (error !== undefined && error !== '') {
    return { kind: 'problem', problem: queryProblem(status, error) };
  }
  return { kind: 'counted', groups: countsOf(frames ?? [], question), warnings: warningsOf(frames ?? []) };
}
