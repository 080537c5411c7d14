import { type QueryToken, queryTokens } from './queryTokens';

export type RatioFinding =
  /** Only all events are narrowed by the label: the others may count what is not among them. */
  | { code: 'label-of-total-only'; side: 'total'; at: number; label: string }
  /** Both sides want one value of the label, and not the same: nothing of the one is in the other. */
  | { code: 'cannot-match'; side: 'event'; at: number; label: string; event: string; total: string }
  /** The query sums the label away by which budgets are told apart. */
  | { code: 'group-lost'; side: 'event' | 'total'; at: number; label: string };

/** What two queries of a ratio do not have in common, though they should. */
export function diagnoseRatio(event: string, total: string, groupBy: readonly string[]): RatioFinding[] {
  const [ofEvent, ofTotal] = [matchersOf(queryTokens(event)), matchersOf(queryTokens(total))];
  const missing = ofTotal.filter(({ label }) => ofEvent.every((matcher) => matcher.label !== label));
  const apart = ofEvent.flatMap((mine): RatioFinding[] => {
    const theirs = ofTotal.filter(({ label }) => label === mine.label);
    const other = theirs[0];
    const differs =
      mine.value !== undefined && theirs.every(({ value }) => value !== undefined && value !== mine.value);
    return differs && other !== undefined
      ? [
          {
            code: 'cannot-match',
            side: 'event',
            at: mine.at,
            label: mine.label,
            event: mine.value ?? '',
            total: other.value ?? '',
          },
        ]
      : [];
  });
  return [
    ...(ofEvent.length === 0
      ? []
      : missing.map(({ label, at }) => ({ code: 'label-of-total-only' as const, side: 'total' as const, at, label }))),
    ...apart,
    ...lostGroups('event', event, groupBy),
    ...lostGroups('total', total, groupBy),
  ];
}

interface WrittenMatcher {
  label: string;
  at: number;
  /** Undefined where more than one value fits. */
  value: string | undefined;
}

/** Conditions within braces: a name, an operator, a text. */
function matchersOf(tokens: readonly QueryToken[]): WrittenMatcher[] {
  let depth = 0;
  return tokens.flatMap((token, index) => {
    depth += token.text === '{' ? 1 : token.text === '}' ? -1 : 0;
    const value = tokens[index + 1];
    return depth > 0 && token.kind === 'name' && value?.kind === 'text'
      ? [{ label: token.text, at: token.at, value: isOneValue(token, value) ? value.text.slice(1, -1) : undefined }]
      : [];
  });
}

/** `=` alone has one character between name and text, spaces apart: `!=`, `=~` and `!~` have two. */
function isOneValue(name: QueryToken, value: QueryToken): boolean {
  return value.at - name.at - name.text.length === 1;
}

/** Labels behind the brackets, `sum(…) by (region)`, are not looked into. */
function lostGroups(side: 'event' | 'total', query: string, groupBy: readonly string[]): RatioFinding[] {
  const outer = /^\s*(?:sum|count)\s*(?:(by|without)\s*\(([^()]*)\)\s*)?\(/.exec(query);
  if (outer === null || /\)\s*(?:by|without)\s*\([^()]*\)\s*$/.test(query)) {
    return [];
  }
  const [, way, list = ''] = outer;
  const labels = list.split(',').map((label) => label.trim());
  return groupBy
    .filter((label) => labels.includes(label) === (way === 'without'))
    .map((label) => ({ code: 'group-lost', side, at: 0, label }));
}
