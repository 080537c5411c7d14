import { diagnoseQuery } from '../../src/core/diagnose/diagnoseQuery';
import { diagnoseRatio } from '../../src/core/diagnose/diagnoseRatio';
import { placeOf } from '../../src/core/diagnose/placeOf';
import { isJsonObject, own } from '../../src/core/documents/json';
import { parsePath } from '../../src/core/documents/path';
import { API_VERSION, type Resource } from '../../src/core/documents/resource';
import { parseText } from '../../src/core/interchange/parseText';
import type { PlannedDocument } from '../../src/core/interchange/planImport';
import type { TextProblem } from '../../src/core/interchange/textProblem';
import type { FreeIndicator } from '../../src/core/slo/slo';
import { queryFindingWords, ratioFindingWords } from '../../src/views/words/queryFindingWords';

type Side = 'event' | 'total';

/** What the editor says beneath own queries that may be asked: where in the query, and what to look at. */
export function queryRemarks(documents: readonly PlannedDocument[], places: ReadonlyMap<Resource, string>): string[] {
  return documents.flatMap(({ items }) =>
    items.flatMap(({ resource, slo }) =>
      slo?.indicator.kind === 'free'
        ? remarksOn(slo.indicator).map((remark) => `${places.get(resource)}: spec.indicator.spec.ratioMetric.${remark}`)
        : []
    )
  );
}

function remarksOn(indicator: FreeIndicator): string[] {
  const { given, language, groupBy } = indicator;
  const [event, total] = [queryOf(indicator.event), queryOf(indicator.total)];
  const sides = { event: { name: given, query: event }, total: { name: 'total', query: total } };
  const told = (side: Side, at: number, words: string) =>
    `${sides[side].name}.metricSource.spec.query: ${placed(sides[side].query, at, words)}`;
  const alone = (['event', 'total'] as const)
    .filter((side) => sides[side].query !== '')
    .flatMap((side) =>
      diagnoseQuery(sides[side].query, language, side).map((finding) =>
        told(side, finding.at, queryFindingWords(finding))
      )
    );
  const both = event === '' || total === '' ? [] : diagnoseRatio({ event, total, language, groupBy });
  return [...alone, ...both.map((finding) => told(finding.side, finding.at, ratioFindingWords(finding, given)))];
}

/** Empty where a side is given in parts, of which nothing is to be said. */
function queryOf(side: FreeIndicator['event']): string {
  return side.by === 'query' ? side.query : '';
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
  return first ? `; ${placed(read.value, first.at, queryFindingWords(first))}` : '';
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
