import * as v from 'valibot';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import type { EvidenceSource } from '../../core/maturity/evidence/signalState';
import type { HttpRequest } from '../measure/transport/httpAnswer';
import { httpProblem } from '../measure/transport/queryProblem';
import type { EvidenceSources } from './evidenceSources';
import { withDeadline } from './withDeadline';
import { unexpected } from '../unexpected';

const deadlineMs = 20_000;

export interface Asked<T> {
  source: EvidenceSource;
  /** Of the data source, where one is meant. */
  name?: string;
  path: string;
  params?: HttpRequest['params'];
  schema: v.GenericSchema<unknown, T>;
}

/** One GET as a fact; equal ones are asked once. */
export function getParsed<T>(
  { http, kept, nowMs }: Pick<EvidenceSources, 'http' | 'kept' | 'nowMs'>,
  { source, name, path, params, schema }: Asked<T>,
  signal: AbortSignal
): Promise<Fact<T>> {
  const failed = (code: string, detail: string): Fact<T> => ({
    status: 'failed',
    problem: { source, ...(name !== undefined && { name }), code, detail },
  });
  const ask = async (inner: AbortSignal): Promise<Fact<T>> => {
    const answer = await http({ method: 'GET', path, ...(params && { params }) }, inner);
    if (answer.kind === 'unreachable' || answer.status >= 300) {
      const { code, detail } = httpProblem(answer);
      return failed(code, detail);
    }
    const parsed = v.safeParse(schema, answer.data);
    return parsed.success
      ? { status: 'read', value: parsed.output, asOfMs: nowMs() }
      : failed('unexpected-answer', unexpected(parsed.issues));
  };
  const late = () => failed('timeout', '');
  return kept.read(JSON.stringify([path, params]), (inner) => withDeadline(ask, deadlineMs, inner, late), signal);
}

/** The value made into another; all else stays. */
export function mappedFact<T, R>(fact: Fact<T>, map: (value: T) => R, isCut?: (value: T) => boolean): Fact<R> {
  return fact.status === 'read'
    ? { ...fact, value: map(fact.value), ...(isCut?.(fact.value) === true && { isCut: true }) }
    : fact;
}
