import { pyrraDurationMs } from '../interchange/pyrra/pyrraDuration';
import { parseQuery, type QueryNode, textOf } from './parseQuery';

/** What a query reads of a selector's series at each of its moments: all samples of a range, or one a look. */
export type QueryRead = { selector: string } & ({ rangeMs: number } | { looks: number });

/** Steps of a subquery that names none, as a Prometheus is set up. */
const STEP_MS = 60_000;
const LENGTHS = /\[\s*([\w.]+)\s*(?::\s*([\w.]*)\s*)?\]\s*$/;

/**
 * What a query in PromQL reads, its lengths written out, as a Prometheus counts samples: of what is looked at again and
 * again within a range, a sample for each look, whatever each look reads itself. Undefined for what is not understood.
 */
export function queryReads(query: string): QueryRead[] | undefined {
  const tree = parseQuery(query, 'promql');
  const reads: QueryRead[] = [];
  /** Looks of the outermost subquery, and what is looked at there. */
  let within: { to: number; looks: number; seen: Set<string> } | undefined;
  let isUnderstood = tree !== undefined;
  tree?.iterate({
    enter: ({ node }) => {
      within = within && node.from >= within.to ? undefined : within;
      if (node.type.isError) {
        isUnderstood = false;
      } else if (node.name === 'SubqueryExpr' && within === undefined) {
        const [rangeMs, stepMs] = lengthsOf(node, query);
        within = { to: node.to, looks: Math.max(1, Math.floor(rangeMs / stepMs)), seen: new Set() };
      } else if (node.name === 'VectorSelector') {
        reads.push(...readOf(node, query, within));
      }
    },
  });
  return isUnderstood && reads.every((read) => ('looks' in read ? read.looks : read.rangeMs) > 0) ? reads : undefined;
}

function readOf(node: QueryNode, query: string, within: { looks: number; seen: Set<string> } | undefined): QueryRead[] {
  const selector = textOf(node, query);
  if (within) {
    const isNew = !within.seen.has(selector);
    within.seen.add(selector);
    return isNew ? [{ selector, looks: within.looks }] : [];
  }
  const { parent } = node;
  return parent?.name === 'MatrixSelector'
    ? [{ selector, rangeMs: lengthsOf(parent, query)[0] }]
    : [{ selector, looks: 1 }];
}

function lengthsOf(ranged: QueryNode, query: string): [rangeMs: number, stepMs: number] {
  const [, range = '', step = ''] = LENGTHS.exec(textOf(ranged, query)) ?? [];
  // A range that ends right before an edge holds the steps of a whole one.
  return [Math.ceil((pyrraDurationMs(range) ?? NaN) / 10) * 10, pyrraDurationMs(step) ?? STEP_MS];
}
