import { mayPass } from '../engine/askPatiently';
import type { BatchQuestion, QueryResult, QueryTransport } from '../engine/queryTransport';
import { combineExprs, countsAt, partsOf } from './combineExprs';

/** From here on the queries of a refresh are asked together. */
const MANY_EXPRS = 50;
/** Wide ranges stay apart: they cost by what they read, and one that is too large is asked again in halves. */
const FEW_BUCKETS = 32;

/**
 * Asks the many short queries of a long list some at a time. Expressions whose common answer failed or came with a
 * warning are asked once more by themselves, so that no SLO bears the problem of another.
 */
export function combiningTransport(transport: QueryTransport): QueryTransport {
  return async (question, signal) => {
    if (!isManyShort(question)) {
      return transport(question, signal);
    }
    const parts = partsOf(question.exprs);
    const answer = await transport({ ...question, exprs: parts.map(combineExprs) }, signal);
    if (answer.kind === 'refused') {
      return answer;
    }
    const results = parts.flatMap((part, i) => part.map((_, place) => shareOf(answer.results[i], place)));
    const apart = question.exprs.filter((_, index) => results[index] === undefined);
    const again = apart.length === 0 ? undefined : await transport({ ...question, exprs: apart }, signal);
    if (again?.kind === 'refused') {
      return again;
    }
    const found = new Map(apart.map((expr, i) => [expr, again?.results[i]]));
    return { kind: 'answered', results: question.exprs.map((expr, index) => results[index] ?? found.get(expr)) };
  };
}

/** Undefined where an expression should be asked by itself. */
function shareOf(common: QueryResult | undefined, place: number): QueryResult | undefined {
  if (common?.kind === 'counted' && common.warnings.length === 0) {
    return { ...common, groups: countsAt(common.groups, place) };
  }
  return mayPass(common) ? common : undefined;
}

/** PromQL alone: Loki gets slower by it. */
function isManyShort({ exprs, fromMs, toMs, widthMs, language }: BatchQuestion): boolean {
  return language === undefined && exprs.length >= MANY_EXPRS && (toMs - fromMs) / widthMs <= FEW_BUCKETS;
}
