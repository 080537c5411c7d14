import { groupingOf, isAggregation, type QueryNode, type QueryTree, textOf, unwrapped } from './parseQuery';

const OPERATIONS: ReadonlySet<string> = new Set(['BinaryExpr', 'BinOpExpr']);

/** Operators between two aggregations by different labels, without `on` or `ignoring`: no series of the one meets one of the other. */
export function apartSides(tree: QueryTree, query: string): Array<{ at: number; text: string }> {
  const found: Array<{ at: number; text: string }> = [];
  tree.iterate({
    enter: ({ node }) => {
      const { firstChild: left, lastChild: right } = node;
      if (OPERATIONS.has(node.name) && left && right && !isMatched(node)) {
        const [mine, theirs] = [keptLabels(unwrapped(left), query), keptLabels(unwrapped(right), query)];
        const operator = left.nextSibling;
        if (mine !== undefined && theirs !== undefined && mine !== theirs && operator && operator.name !== 'Or') {
          found.push({ at: operator.from, text: textOf(operator, query) });
        }
      }
    },
  });
  return found;
}

function isMatched(operation: QueryNode): boolean {
  const modifier = operation.getChild('MatchingModifierClause') ?? operation.getChild('BinOpModifier');
  return modifier !== null && modifier.from < modifier.to;
}

/** The labels that an aggregation keeps; undefined where only the data tell. */
function keptLabels(node: QueryNode, query: string): string | undefined {
  if (!isAggregation(node)) {
    return undefined;
  }
  const { way, labels } = groupingOf(node, query);
  return way === 'by' ? JSON.stringify([...new Set(labels)].sort()) : undefined;
}
