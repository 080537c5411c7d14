import type { Selector } from '../documents/indicator';
import { bareQuery } from './freeQuery';
import { parseSelector } from './parseSelector';

/** `http_requests_total{job="shop"}[$__window]`, texts being blank. */
const RANGED = /(?<![\w:])([a-z_:][\w:]*(?:\s*\{[^{}]*\})?)\s*\[\s*\$__window\s*\]/gi;

/** Series of a free query in PromQL that are counted over the window, as far as they are plainly written. */
export function rangedSeries(query: string): Selector[] {
  return [...bareQuery(query).matchAll(RANGED)].flatMap(({ 1: { length } = '', index }) => {
    const parsed = parseSelector(query.slice(index, index + length));
    return parsed.ok ? [parsed.value] : [];
  });
}

/** Whether those are all that it counts. */
export function isPlainlyRanged(query: string): boolean {
  return rangedSeries(query).length === bareQuery(query).split('$__window').length - 1;
}
