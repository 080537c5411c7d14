import { parser as logql } from '@grafana/lezer-logql';
import { parser as promql } from '@prometheus-io/lezer-promql';
import { LONGEST } from '../promql/freeQuery';
import { openTextAt } from './openText';

export type Language = 'promql' | 'logql';
export type QueryTree = ReturnType<typeof promql.parse>;
export type QueryNode = QueryTree['topNode'];

/** A length that is as long as the mark, so that places stay. */
const STAND_IN = '99999999s';

/**
 * A query by the grammar of its language, where `$__window` is a length. Broken ones have error nodes; undefined for one
 * that is longer, or nested deeper, than the parser can follow, or that ends within a text.
 */
export function parseQuery(query: string, language: Language): QueryTree | undefined {
  if (query.length > LONGEST || openTextAt(query) !== undefined) {
    return undefined;
  }
  try {
    return (language === 'logql' ? logql : promql).parse(query.replaceAll(/\$__window\b/g, STAND_IN));
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined; // its stack
    }
    throw error;
  }
}

const AGGREGATIONS: ReadonlySet<string> = new Set(['AggregateExpr', 'VectorAggregationExpr']);
const WRAPPERS: ReadonlySet<string> = new Set(['PromQL', 'LogQL', 'Expr', 'MetricExpr', 'ParenExpr']);

/** `sum by (region) (…)` and the like. */
export function isAggregation({ name }: QueryNode): boolean {
  return AGGREGATIONS.has(name);
}

/** What stands within brackets alone. */
export function unwrapped(node: QueryNode): QueryNode {
  let inner = node;
  while (WRAPPERS.has(inner.name) && inner.firstChild) {
    inner = inner.firstChild;
  }
  return inner;
}

export interface Grouping {
  way: 'by' | 'without';
  labels: string[];
}

/** By which labels an aggregation tells its answers apart; by none where it says nothing. */
export function groupingOf(aggregation: QueryNode, query: string): Grouping {
  const written = aggregation.getChild('AggregateModifier') ?? aggregation.getChild('Grouping');
  const [, way = 'by', list = ''] = /^\s*(\w+)\s*\(([^]*)\)/.exec(written ? textOf(written, query) : '') ?? [];
  const labels = list.split(',').map((label) => label.trim().replace(/^(["'`])(.*)\1$/, '$2'));
  return { way: way.toLowerCase() === 'without' ? 'without' : 'by', labels: labels.filter((label) => label !== '') };
}

export function textOf({ from, to }: { from: number; to: number }, query: string): string {
  return query.slice(from, to);
}
