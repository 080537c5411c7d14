import { diagnoseQuery } from '../../src/core/diagnose/diagnoseQuery';
import { diagnoseRatio } from '../../src/core/diagnose/diagnoseRatio';
import { placeOf } from '../../src/core/diagnose/placeOf';
import { isJsonObject, own } from '../../src/core/documents/json';
import { formatPath, parsePath } from '../../src/core/documents/path';
import { API_VERSION } from '../../src/core/documents/resource';
import { toIndicator } from '../../src/core/documents/toIndicator';
import { parseText } from '../../src/core/interchange/parseText';
import type { ReadItem } from '../../src/core/interchange/readDefinitions';
import type { TextProblem } from '../../src/core/interchange/textProblem';
import { sideQuery } from '../../src/core/promql/sideQuery';
import type { FreeIndicator } from '../../src/core/slo/slo';
import { queryFindingWords, ratioFindingWords } from '../../src/views/words/queryFindingWords';

/** `file:line: where: what` of an own query that may be asked. */
interface QueryRemark {
  /** The query cannot be what is meant, and no data source may take it. */
  isWrong: boolean;
  text: string;
}

const SIDES = ['event', 'total'] as const;

/** What the editor says beneath own queries that may be asked: where in the query, and what to look at. */
export function queryRemarks(
  { slo, line, lineAt }: Pick<ReadItem, 'slo' | 'line' | 'lineAt'>,
  placeOf: (line: number | undefined) => string
): QueryRemark[] {
  const spec = slo?.spec.indicator?.spec;
  const indicator = spec && toIndicator(spec);
  if (indicator?.kind !== 'free') {
    return [];
  }
  return remarksOn(indicator).map(({ path, isWrong, text }) => {
    const whole = ['spec', 'indicator', 'spec', 'ratioMetric', ...path];
    return { isWrong, text: `${placeOf(lineAt?.(whole) ?? line)}: ${formatPath('', whole)}: ${text}` };
  });
}

function remarksOn(indicator: FreeIndicator): Array<QueryRemark & { path: string[] }> {
  const { given, language, groupBy } = indicator;
  const [event, total] = [sideQuery(indicator.event, groupBy), sideQuery(indicator.total, groupBy)];
  const sides = { event: { name: given, query: event }, total: { name: 'total', query: total } };
  const told = (side: 'event' | 'total', at: number, words: string, isWrong = false) => {
    const { name, query } = sides[side];
    const { by } = indicator[side];
    return {
      path: [name, 'metricSource', 'spec', ...(by === 'query' ? ['query'] : [])],
      isWrong,
      text: by === 'query' ? placed(query, at, words) : `as the query ${query}: ${words}`,
    };
  };
  // Of what the builder writes nothing is to be said but beside the other side.
  const alone = SIDES.filter((side) => indicator[side].by === 'query').flatMap((side) =>
    diagnoseQuery(sides[side].query, language, side).map((finding) =>
      told(side, finding.at, queryFindingWords(finding, language), finding.severity === 'error')
    )
  );
  const both = diagnoseRatio({ event, total, language, groupBy });
  return [...alone, ...both.map((finding) => told(finding.side, finding.at, ratioFindingWords(finding, given)))];
}

/** Why a query of the text may not be asked, in the editor's words; nothing for problems of another kind or format. */
export function refusedQuery(text: string, { path, line, code }: TextProblem): string {
  if (code !== 'query-not-askable') {
    return '';
  }
  const steps = parsePath(path);
  const found = parseText(text).documents.find(({ lineAt }) => lineAt(steps) === line);
  const read = steps.reduce(stepInto, { value: found?.value, isOwn: isOwn(found?.value), source: undefined });
  if (!read.isOwn || typeof read.value !== 'string') {
    return '';
  }
  const language = read.source === 'Loki' ? 'logql' : 'promql';
  const [first] = diagnoseQuery(read.value, language, steps.includes('total') ? 'total' : 'event').filter(
    ({ severity }) => severity === 'error'
  );
  return first ? `; ${placed(read.value, first.at, queryFindingWords(first, language))}` : '';
}

interface Reached {
  value: unknown;
  /** Somewhere on the way was a resource of Headroom's own. */
  isOwn: boolean;
  /** The last `type` on the way. */
  source: unknown;
}

function stepInto({ value, ...way }: Reached, step: string | number): Reached {
  const inner = Array.isArray(value) ? value[Number(step)] : isJsonObject(value) ? own(value, String(step)) : undefined;
  return {
    value: inner,
    isOwn: way.isOwn || isOwn(inner),
    source: (isJsonObject(inner) && own(inner, 'type')) || way.source,
  };
}

function isOwn(value: unknown): boolean {
  return isJsonObject(value) && own(value, 'apiVersion') === API_VERSION;
}

function placed(query: string, at: number, words: string): string {
  const { line, column } = placeOf(query, at);
  return `line ${line}, column ${column} of the query: ${words}`;
}
