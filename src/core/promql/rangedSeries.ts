import type { Selector } from '../documents/indicator';
import { parseSelector } from './parseSelector';

/** `http_requests_total{job="shop"}[$__window]`, a text of a matcher being anything. */
const RANGED = /(?<![\w:])([a-z_:][\w:]*(?:\s*\{(?:"(?:\\[^]|[^"\\])*"|[^"{}])*\})?)\s*\[\s*\$__window\s*\]/gi;

/** Series of a free query in PromQL that are counted over the window, as far as they are plainly written. */
export function rangedSeries(query: string): Selector[] {
  return [...query.matchAll(RANGED)].flatMap(([, text = '']) => {
    const parsed = parseSelector(text);
    return parsed.ok ? [parsed.value] : [];
  });
}
