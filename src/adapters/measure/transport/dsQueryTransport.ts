import * as v from 'valibot';

import type { QueryProblem } from '../../../core/measure/bucket';
import { finiteNumber } from '../../../core/schema/finiteNumber';
import { looseObject } from '../../../core/schema/looseObject';
import { record } from '../../../core/schema/record';
import type { BatchQuestion, BatchResult, QueryResult, QueryTransport } from '../engine/queryTransport';
import type { HttpAnswer, HttpClient } from './httpAnswer';
import { countsOf, frameSchema, warningsOf } from './parseFrames';
import { httpProblem, queryProblem } from './queryProblem';
import { unexpected } from '../../unexpected';

const resultSchema = looseObject({
  status: v.optional(finiteNumber),
  error: v.optional(v.string()),
  frames: v.optional(v.nullable(v.array(frameSchema))),
});

const answerSchema = looseObject({ results: record(v.string(), v.unknown()) });

/** Asks `POST /api/ds/query`: all queries of a request share its range. One that fails leaves the others' answers. */
export function dsQueryTransport(http: HttpClient): QueryTransport {
  return async (question, signal) => {
    const request = { method: 'POST', path: '/api/ds/query', body: dsQueryBody(question) } as const;
    return readAnswer(question, await http(request, signal));
  };
}

/** The step is exact only with both intervals and enough points; Grafana floors the start to it, so ends of buckets fit. */
export function dsQueryBody({ dataSourceUid, widthMs, fromMs, toMs, exprs, language }: BatchQuestion) {
  return {
    from: String(fromMs + widthMs),
    to: String(toMs),
    queries: exprs.map((expr, index) => ({
      refId: `q${index}`,
      datasource: { uid: dataSourceUid },
      expr,
      ...(language === 'logql'
        ? { queryType: 'range', step: `${widthMs / 1000}s` }
        : { range: true, instant: false, format: 'time_series' }),
      interval: `${widthMs / 1000}s`,
      intervalMs: widthMs,
      maxDataPoints: (toMs - fromMs) / widthMs + 1,
    })),
  };
}

function readAnswer(question: BatchQuestion, answer: HttpAnswer): BatchResult {
  const parsed = answer.kind === 'answered' ? v.safeParse(answerSchema, answer.data) : undefined;
  if (!parsed?.success) {
    const isSuccess = answer.kind === 'answered' && answer.status < 300;
    return {
      kind: 'refused',
      problem: isSuccess ? unreadable(answer.data, parsed?.issues) : httpProblem(answer),
    };
  }
  const { results } = parsed.output;
  return { kind: 'answered', results: question.exprs.map((_, index) => readResult(question, results[`q${index}`])) };
}

/** Text that begins like an answer was cut off on its way, which may go well the next time; any other will not. */
function unreadable(data: unknown, issues: Parameters<typeof unexpected>[0] | undefined): QueryProblem {
  return typeof data === 'string' && data.startsWith('{')
    ? { code: 'unreachable', detail: 'The answer was cut off.' }
    : { code: 'unexpected-answer', detail: issues ? unexpected(issues) : '' };
}

/** A Loki closes the connection without a word when an answer takes longer than its server's write timeout. */
function isBrokenOff({ language }: BatchQuestion, error: string): boolean {
  return language === 'logql' && /: EOF$/.test(error);
}

function readResult(question: BatchQuestion, raw: unknown): QueryResult {
  const result = v.safeParse(resultSchema, raw);
  if (!result.success) {
    return { kind: 'problem', problem: { code: 'unexpected-answer', detail: unexpected(result.issues) } };
  }
  const { status = 200, error, frames } = result.output;
  if (error !== undefined && error !== '') {
    const problem = queryProblem(status, error);
    return { kind: 'problem', problem: isBrokenOff(question, error) ? { ...problem, code: 'timeout' } : problem };
  }
  return { kind: 'counted', groups: countsOf(frames ?? [], question), warnings: warningsOf(frames ?? []) };
}
