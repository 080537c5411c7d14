import type { QueryReading, SeriesReading } from '../../core/maturity/evidence/facts/evidenceFacts';
import type { Fact } from '../../core/maturity/evidence/facts/fact';
import type { EvidenceQuery } from '../../core/maturity/evidence/queries/evidenceQuery';
import { floorTo } from '../../core/measure/align';
import type { QueryResult } from '../measure/engine/queryTransport';
import type { EvidenceSources, NamedSource } from './evidenceSources';
import { withDeadline } from './withDeadline';

const deadlineMs = 30_000;
const minuteMs = 60_000;
const mostAtOnce = 50;
const dayMs = 86_400_000;

type Readings = Record<string, Fact<QueryReading>>;
type Kind = 'prometheus' | 'loki';

/** Values as of now of many queries at one data source, in few requests: those that look far back by themselves. */
export async function readReadings(
  sources: EvidenceSources,
  kind: Kind,
  dataSource: NamedSource,
  queries: readonly EvidenceQuery[],
  signal: AbortSignal
): Promise<Readings> {
  const isFar = ({ windowMs }: EvidenceQuery) => windowMs > dayMs;
  const batches = [queries.filter((query) => !isFar(query)), queries.filter(isFar)].flatMap(inBatches);
  const answers = await Promise.all(batches.map((batch) => readBatch(sources, kind, dataSource, batch, signal)));
  return Object.assign({}, ...answers);
}

function inBatches(queries: readonly EvidenceQuery[]): EvidenceQuery[][] {
  const batches: EvidenceQuery[][] = [];
  for (let i = 0; i < queries.length; i += mostAtOnce) {
    batches.push(queries.slice(i, i + mostAtOnce));
  }
  return batches;
}

async function readBatch(
  { transport, kept, nowMs }: EvidenceSources,
  kind: Kind,
  { uid, name }: NamedSource,
  queries: readonly EvidenceQuery[],
  signal: AbortSignal
): Promise<Readings> {
  const exprs = [...new Set(queries.map(({ expr }) => expr))];
  const failed = (code: string, detail: string) =>
    ({ status: 'failed', problem: { source: kind, name, code, detail } }) as const;
  const ask = async (inner: AbortSignal) => {
    const asOfMs = nowMs();
    const toMs = floorTo(asOfMs, minuteMs);
    const language = kind === 'loki' ? ('logql' as const) : undefined;
    const buckets = { dataSourceUid: uid, language, widthMs: minuteMs, fromMs: toMs - 2 * minuteMs, toMs };
    const answer = await transport({ ...buckets, exprs }, inner);
    return answer.kind === 'refused'
      ? failed(answer.problem.code, answer.problem.detail)
      : { status: 'read' as const, results: answer.results, toMs, asOfMs };
  };
  const answer = await kept.read(
    JSON.stringify([uid, exprs]),
    (inner) => withDeadline(ask, deadlineMs, inner, () => failed('timeout', '')),
    signal
  );
  const reading = ({ expr, windowMs }: EvidenceQuery): Fact<QueryReading> => {
    if (answer.status === 'failed') {
      return answer;
    }
    const result = answer.results[exprs.indexOf(expr)];
    if (result?.kind !== 'counted') {
      return failed(result?.problem.code ?? 'unexpected-answer', result?.problem.detail ?? '');
    }
    const { toMs, asOfMs } = answer;
    const value = { query: expr, dataSourceUid: uid, fromMs: toMs - windowMs, toMs, series: lastValues(result) };
    return { status: 'read', value, asOfMs };
  };
  return Object.fromEntries(queries.map((query) => [query.id, reading(query)]));
}

/** Series that are there now, with their value. */
function lastValues({ groups }: Extract<QueryResult, { kind: 'counted' }>): SeriesReading[] {
  return groups.flatMap(({ labels, values }) => {
    const value = values.at(-1) ?? NaN;
    return Number.isFinite(value) ? [{ labels, value }] : [];
  });
}
