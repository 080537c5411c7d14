import { type QueryNode, type QueryTree, textOf } from './parseQuery';

export interface WrittenRange {
  /** Its length is `$__window`. */
  isWindow: boolean;
  /** `[5m]` with its place. */
  at: number;
  text: string;
  /** The function that it is the range of. */
  counting: { at: number; text: string } | undefined;
}

const MARK = '$__window';
/** Between a range and the function that counts in it. */
const BETWEEN: ReadonlySet<string> = new Set(['OffsetExpr', 'StepInvariantExpr', 'FunctionCallBody', 'LogRangeExpr']);
const LENGTHS: ReadonlySet<string> = new Set([
  'Duration',
  'NumberDurationLiteral',
  'NumberDurationLiteralInDurationContext',
]);
const RANGES: ReadonlySet<string> = new Set(['MatrixSelector', 'SubqueryExpr', 'Range']);

/** Ranges of a query, but for those within a range of the window, and the places of the mark where no range is. */
export function rangesIn(tree: QueryTree, query: string): { ranges: WrittenRange[]; strayMarks: { from: number }[] } {
  const ranges: WrittenRange[] = [];
  const strayMarks: { from: number }[] = [];
  let within = 0;
  const lengthsOfRanges = new Set<number>();
  tree.iterate({
    enter: ({ node, from, to }) => {
      if (LENGTHS.has(node.name) && query.slice(from, to) === MARK && !lengthsOfRanges.has(from)) {
        strayMarks.push({ from });
      }
      if (!RANGES.has(node.name)) {
        return;
      }
      const length = node.getChild('DurationExpr') ?? node.getChild('Duration');
      const isWindow = length !== null && textOf(length, query) === MARK;
      if (length) {
        lengthsOfRanges.add(length.from);
      }
      if (within === 0) {
        ranges.push({ isWindow, ...bracketsAround(length ?? node, query), counting: countingOf(node, query) });
      }
      within += Number(isWindow);
    },
    leave: ({ node }) => {
      const length = RANGES.has(node.name) && (node.getChild('DurationExpr') ?? node.getChild('Duration'));
      within -= Number(length && textOf(length, query) === MARK);
    },
  });
  return { ranges, strayMarks };
}

function bracketsAround({ from, to }: { from: number; to: number }, query: string): { at: number; text: string } {
  const at = Math.max(query.lastIndexOf('[', from), 0);
  return { at, text: query.slice(at, query.indexOf(']', to - 1) + 1) };
}

function countingOf(range: QueryNode, query: string): WrittenRange['counting'] {
  let around = range.parent;
  while (around && BETWEEN.has(around.name)) {
    around = around.parent;
  }
  const name = around?.getChild('FunctionIdentifier') ?? around?.getChild('RangeOp');
  return name ? { at: name.from, text: textOf(name, query) } : undefined;
}
