import type { Selector } from '../../core/documents/indicator';

/** A selector as a person reads it; queries are built elsewhere. */
export function selectorWords(selector: Selector): string {
  const matchers = selector.matchers.map((matcher) => `${matcher.label}${matcher.op}${JSON.stringify(matcher.value)}`);
  return matchers.length === 0 ? selector.metric : `${selector.metric}{${matchers.join(', ')}}`;
}
