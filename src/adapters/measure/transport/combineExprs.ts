import type { GroupCounts } from '../../../core/measure/bucket';

const MARK = 'headroom_query';
/** Asking a thousand short queries one by one costs a data source three times as much as ten at a time. */
const MOST_EXPRS = 10;
/** Data sources may be set up to ask by GET, where addresses must stay short. */
const MOST_CHARACTERS = 3_000;

/** Cuts expressions, in their order, into parts that are short enough to be asked as one. */
export function partsOf(exprs: readonly string[]): string[][] {
  const parts: string[][] = [];
  let length = Infinity;
  for (const expr of exprs) {
    const last = parts.at(-1);
    if (last && last.length < MOST_EXPRS && length + expr.length <= MOST_CHARACTERS) {
      last.push(expr);
      length += expr.length;
    } else {
      parts.push([expr]);
      ({ length } = expr);
    }
  }
  return parts;
}

/** One expression for all of a part; a label tells the place of each. */
export function combineExprs(part: readonly string[]): string {
  return part.map((expr, place) => `label_replace(${expr}, "${MARK}", "${place}", "", "")`).join(' or ');
}

/** What the expression at `place` of a combined one counted, without the mark. */
export function countsAt<T extends { labels: GroupCounts['labels'] }>(counts: readonly T[], place: number): T[] {
  return counts
    .filter(({ labels }) => labels[MARK] === String(place))
    .map(({ labels: { [MARK]: _, ...labels }, ...rest }) => ({ ...rest, labels }) as T);
}
