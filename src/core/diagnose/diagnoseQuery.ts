import { ADDITIVE, mayBeAsked, RATE, TEXT, zeroWithoutSeries } from '../promql/freeQuery';
import { apartSides } from './apartSides';
import { notASum } from './notASum';
import { openTextAt } from './openText';
import { type Language, parseQuery, type QueryTree } from './parseQuery';
import { rangesIn } from './rangesIn';
import { wordFrom } from './wordFrom';

export type FindingCode =
  | 'too-long'
  /** The text is not understood there; empty where something is missing. */
  | 'syntax'
  | 'bracket-open'
  | 'text-open'
  | 'window-missing'
  | 'window-no-range'
  | 'range-in-place-of-window'
  | 'other-variable'
  | 'irate'
  | 'not-additive'
  | 'rate-mixed'
  | 'rate'
  | 'fixed-range'
  /** Two sides of an operator have no labels in common by which their series could meet. */
  | 'sides-apart'
  /** From there on it is no sum of counted ranges: an operator, a function or an aggregation. */
  | 'not-a-sum'
  /** All events are 0 where nothing is measured. */
  | 'zero-total'
  /** Of all events: moments without data count too. */
  | 'zero-moments';

/** What is wrong with a query, or (`warning`) worth a second look, from the character `at` on. */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning';
  at: number;
  /** The part of the text that it is about; empty where something is missing. */
  text: string;
}

/**
 * Findings of one query that is to count events in a window, in the order of the text; docs/slo-maths.md §2. All events
 * (`total`) must be nothing where nothing is measured.
 */
export function diagnoseQuery(query: string, language: Language, side: 'event' | 'total' = 'event'): Finding[] {
  const textAt = openTextAt(query);
  if (textAt !== undefined) {
    return [error('text-open', textAt, query.charAt(textAt))];
  }
  const variables = otherVariables(query);
  if (variables.length > 0) {
    return variables;
  }
  const tree = parseQuery(query, language);
  if (tree === undefined) {
    return [error('too-long', 0)];
  }
  const broken = syntaxError(tree, query);
  if (broken.length > 0) {
    return broken;
  }
  const found = [
    ...ranges(tree, query),
    ...apartSides(tree, query).map(({ at, text }) => error('sides-apart', at, text)),
  ];
  const isMissed = !found.some(({ severity }) => severity === 'error') && !mayBeAsked(query);
  const missed = isMissed ? notASum(query) : undefined;
  return [
    ...found,
    ...(missed ? [error('not-a-sum', missed.at, missed.text)] : []),
    ...(side === 'total' ? zeros(tree, query) : []),
  ].sort((a, b) => a.at - b.at);
}

const ZERO = /\bor\s+(on\s*\(\s*\)\s*)?vector\s*\(/i;

/** `or vector(0)` around what is counted, and within a subquery, where it makes up moments that are counted. */
function zeros(tree: QueryTree, query: string): Finding[] {
  const around = zeroWithoutSeries(query);
  if (around !== undefined) {
    return [error('zero-total', around, 'or')];
  }
  const bare = query.replace(TEXT, (text) => (text.startsWith('$') ? text : ' '.repeat(text.length)));
  let within: Finding | undefined;
  tree.iterate({
    enter: ({ name, from, to }) => {
      const found = name === 'SubqueryExpr' && within === undefined ? ZERO.exec(bare.slice(from, to)) : undefined;
      within = found ? { ...error('zero-moments', from + found.index, 'or'), severity: 'warning' } : within;
    },
  });
  return within ? [within] : [];
}

/** Nobody gives them a value; in a text `$1` is none, and `$__` is one of Grafana's. */
function otherVariables(query: string): Finding[] {
  const texts = [...query.matchAll(TEXT)];
  const inTexts = texts.filter(([text]) => !text.startsWith('#') && /\$\{?__(?!window\b)/.test(text));
  const bare = query.replace(TEXT, (text) => ' '.repeat(text.length));
  const outside = [...bare.matchAll(/\$(?!__window\b)(\{\w*\}|\w*)/g)];
  return [...inTexts, ...outside].map(({ 0: text, index }) => error('other-variable', index, text));
}

/** The first one: those behind it may be of its making. */
function syntaxError(tree: QueryTree, query: string): Finding[] {
  let found: Finding | undefined;
  tree.iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError && found === undefined) {
        found = errorAt(query, from, to, node.parent?.from ?? 0);
      }
      return found === undefined;
    },
  });
  return found === undefined ? [] : [found];
}

function errorAt(query: string, from: number, to: number, parentAt: number): Finding {
  const { at, text } = wordFrom(query, from, Math.max(to, from + 40));
  const opening = query.charAt(parentAt);
  if (text === '' && /[([{]/.test(opening)) {
    return error('bracket-open', parentAt, opening);
  }
  return error(text === '$__window' ? 'window-no-range' : 'syntax', at, text);
}

function ranges(tree: QueryTree, query: string): Finding[] {
  const { ranges: all, strayMarks } = rangesIn(tree, query);
  const stray = strayMarks.map(({ from }) => error('window-no-range', from, '$__window'));
  const ofWindow = all.filter(({ isWindow }) => isWindow);
  if (ofWindow.length === 0) {
    const fixed = all.map(({ at, text }) => error('range-in-place-of-window', at, text));
    return [...stray, ...(all.length + stray.length > 0 ? fixed : [error('window-missing', 0)])];
  }
  const isMixed = ofWindow.some(({ counting }) => !RATE.test(counting?.text ?? ''));
  return all
    .flatMap(({ isWindow, at, text, counting }): Finding[] => {
      if (!isWindow) {
        return [error('fixed-range', at, text)];
      }
      if (counting === undefined || !ADDITIVE.test(counting.text)) {
        const code = counting?.text === 'irate' ? 'irate' : 'not-additive';
        return counting ? [error(code, counting.at, counting.text)] : [];
      }
      if (!RATE.test(counting.text)) {
        return [];
      }
      const finding = error(isMixed ? 'rate-mixed' : 'rate', counting.at, counting.text);
      return [isMixed ? finding : { ...finding, severity: 'warning' }];
    })
    .concat(stray);
}

function error(code: FindingCode, at: number, text = ''): Finding {
  return { code, severity: 'error', at, text };
}
