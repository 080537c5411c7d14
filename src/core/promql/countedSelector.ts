import type { Selector } from '../documents/indicator';
import type { Parsed } from '../slo/parseTarget';
import { parseSelector } from './parseSelector';

/**
 * The counter behind a query that counts or rates it, as other tools write them:
 * `sum(rate(http_requests_total{job="shop"}[5m]))`, with any window, or the bare counter. Groups, arithmetic and other
 * functions are refused: they count something else than the counter's events.
 */
export function countedSelector(query: string): Parsed<Selector, 'more-than-a-counter'> {
  const summed = inside(query.trim(), /^sum\s*\(/);
  const counter = /^(?:rate|increase)\s*\(([^]*)\[[^\][:]*\]\s*\)$/.exec(summed)?.[1] ?? summed;
  const parsed = parseSelector(counter);
  return parsed.ok ? parsed : { ok: false, code: 'more-than-a-counter' };
}

/** Without the call around it, where all of the text is that one call. */
function inside(text: string, call: RegExp): string {
  const opening = call.exec(text)?.[0];
  return opening !== undefined && text.endsWith(')') ? text.slice(opening.length, -1).trim() : text;
}
