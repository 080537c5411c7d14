import { ADDITIVE, mayBeAsked, RATE } from './freeQuery';
import { type QueryToken, queryTokens } from './queryTokens';

export type FindingCode =
  | 'bracket-open'
  | 'bracket-unopened'
  | 'text-open'
  | 'several-expressions'
  | 'window-missing'
  | 'range-in-place-of-window'
  | 'other-variable'
  | 'irate'
  | 'not-additive'
  | 'rate-mixed'
  | 'rate'
  | 'fixed-range'
  /** Where nothing of the above tells the place. */
  | 'not-askable';

/** What is wrong with a query, or (`warning`) worth a second look, from the character `at` on. */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning';
  at: number;
  /** The part of the text that it is about; empty where something is missing. */
  text: string;
}

/** Findings of one query that is to count events in a window, in the order of the text; docs/slo-maths.md §2. */
export function diagnoseQuery(query: string): Finding[] {
  const tokens = queryTokens(query).filter(({ kind }) => kind !== 'comment');
  const last = tokens.at(-1);
  if (last?.kind === 'open-text') {
    return [error('text-open', last)];
  }
  const found = [...brackets(tokens), ...variables(tokens), ...ranges(tokens)];
  const isMissed = !found.some(({ severity }) => severity === 'error') && !mayBeAsked(query);
  return isMissed
    ? [...found, { code: 'not-askable', severity: 'error', at: 0, text: '' }]
    : found.sort((a, b) => a.at - b.at);
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function brackets(tokens: readonly QueryToken[]): Finding[] {
  const open: QueryToken[] = [];
  for (const token of tokens) {
    if (token.kind === 'comma' && open.length === 0) {
      return [error('several-expressions', token)];
    }
    if (token.kind === 'bracket') {
      if (token.text in CLOSING) {
        open.push(token);
      } else if (CLOSING[open.pop()?.text ?? ''] !== token.text) {
        return [error('bracket-unopened', token)];
      }
    }
  }
  return open.slice(-1).map((token) => error('bracket-open', token));
}

function variables(tokens: readonly QueryToken[]): Finding[] {
  const outside = tokens.filter(({ kind, text }) => kind === 'variable' && text !== '$__window');
  const inTexts = tokens.filter(({ kind, text }) => kind === 'text' && /\$\{?__(?!window\b)/.test(text));
  const inRanges = tokens.filter(({ kind, text }) => kind === 'range' && /\$(?!__window\b)/.test(text));
  return [...outside, ...inTexts, ...inRanges].map((token) => error('other-variable', token));
}

/** Ranges with what they are the range of: the name before the bracket around them. */
function ranges(tokens: readonly QueryToken[]): Finding[] {
  const all = tokens.filter(({ kind }) => kind === 'range');
  const ofWindow = all.filter(({ text }) => text.includes('$'));
  if (ofWindow.length === 0) {
    const fixed = all.map((token) => error('range-in-place-of-window', token));
    return fixed.length > 0 ? fixed : [{ code: 'window-missing', severity: 'error', at: 0, text: '' }];
  }
  const names = ofWindow.map((token) => functionAround(tokens, tokens.indexOf(token))?.text ?? '');
  const isMixed = names.some((name) => !RATE.test(name));
  return all.flatMap((token): Finding[] => {
    if (!ofWindow.includes(token)) {
      return [{ code: 'fixed-range', severity: 'warning', at: token.at, text: token.text }];
    }
    const counting = functionAround(tokens, tokens.indexOf(token));
    if (counting === undefined || !ADDITIVE.test(counting.text)) {
      return counting ? [error(counting.text === 'irate' ? 'irate' : 'not-additive', counting)] : [];
    }
    if (!RATE.test(counting.text)) {
      return [];
    }
    return [isMixed ? error('rate-mixed', counting) : { ...error('rate', counting), severity: 'warning' }];
  });
}

function functionAround(tokens: readonly QueryToken[], index: number): QueryToken | undefined {
  let depth = 0;
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'bracket') {
      depth += token.text in CLOSING ? -1 : 1;
      if (depth < 0) {
        const name = tokens[i - 1];
        return token.text === '(' && name?.kind === 'name' ? name : undefined;
      }
    }
  }
  return undefined;
}

function error(code: FindingCode, { at, text }: QueryToken): Finding {
  return { code, severity: 'error', at, text };
}
