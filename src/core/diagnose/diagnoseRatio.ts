import { labelPattern } from '../promql/labelPattern';
import { groupingOf, isAggregation, type Language, parseQuery, type QueryTree, textOf } from './parseQuery';

export type RatioFinding =
  /** Only all events are narrowed by the label: the others may count what is not among them. */
  | { code: 'label-of-total-only'; side: 'total'; at: number; label: string }
  /** The event's side wants one value of the label, which the other side leaves out: nothing of the one is in the other. */
  | { code: 'cannot-match'; side: 'event'; at: number; label: string; event: string; total: string }
  /** The query sums the label away by which budgets are told apart. */
  | { code: 'group-lost'; side: 'event' | 'total'; at: number; label: string };

interface Ratio {
  event: string;
  total: string;
  language: Language;
  groupBy: readonly string[];
}

/** What two queries of a ratio do not have in common, though they should. */
export function diagnoseRatio({ event, total, language, groupBy }: Ratio): RatioFinding[] {
  const [eventTree, totalTree] = [parseQuery(event, language), parseQuery(total, language)];
  if (!eventTree || !totalTree) {
    return [];
  }
  const [ofEvent, ofTotal] = [matchersIn(eventTree, event), matchersIn(totalTree, total)];
  const missing =
    ofEvent.length === 0 ? [] : ofTotal.filter(({ label }) => !ofEvent.some((one) => one.label === label));
  return [
    ...missing.map(({ label, at }) => ({ code: 'label-of-total-only' as const, side: 'total' as const, at, label })),
    ...ofEvent.flatMap((mine) => apart(mine, ofTotal)),
    ...lostGroups('event', eventTree, event, groupBy),
    ...lostGroups('total', totalTree, total, groupBy),
  ];
}

interface WrittenMatcher {
  label: string;
  at: number;
  op: string;
  /** As it is written between the quotes. */
  text: string;
}

/** Conditions of selectors: a name, an operator, a text. */
function matchersIn(tree: QueryTree, query: string): WrittenMatcher[] {
  const found: WrittenMatcher[] = [];
  tree.iterate({
    enter: ({ name, node: { firstChild: label, lastChild: value } }) => {
      if (/Matcher$/.test(name) && label && value) {
        found.push({
          label: textOf(label, query).replace(/^"(.*)"$/, '$1'),
          at: label.from,
          op: query.slice(label.to, value.from).trim(),
          text: textOf(value, query).slice(1, -1),
        });
      }
    },
  });
  return found;
}

function apart({ label, at, op, text }: WrittenMatcher, ofTotal: readonly WrittenMatcher[]): RatioFinding[] {
  const theirs = ofTotal.filter((other) => other.label === label);
  const [first] = theirs;
  return op === '=' && first && theirs.every((other) => leavesOut(other, text))
    ? [{ code: 'cannot-match', side: 'event', at, label, event: text, total: wantedBy(first) }]
    : [];
}

/** Whether a condition certainly does not let a value through; patterns with escapes are not judged. */
function leavesOut({ op, text }: WrittenMatcher, value: string): boolean {
  if (op === '=' || op === '!=') {
    return (text === value) === (op === '!=');
  }
  const pattern = /\\/.test(text + value) ? undefined : labelPattern(text);
  return pattern !== undefined && pattern.test(value) === (op === '!~');
}

function wantedBy({ op, text }: WrittenMatcher): string {
  return op === '=' ? text : `${op} ${text}`;
}

/** Aggregations that nothing else aggregates. */
function lostGroups(
  side: 'event' | 'total',
  tree: QueryTree,
  query: string,
  groupBy: readonly string[]
): RatioFinding[] {
  const found: RatioFinding[] = [];
  tree.iterate({
    enter: ({ node }) => {
      if (!isAggregation(node)) {
        return node.name !== 'SubqueryExpr';
      }
      const { way, labels } = groupingOf(node, query);
      const lost = groupBy.filter((label) => labels.includes(label) === (way === 'without'));
      found.push(...lost.map((label) => ({ code: 'group-lost' as const, side, at: node.from, label })));
      return false;
    },
  });
  return found;
}
