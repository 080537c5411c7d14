import { AROUND, reduceQuery, SUM } from '../promql/freeQuery';
import { wordFrom } from './wordFrom';

/** As much of a sum as there is. */
const BEGUN = new RegExp(SUM.source.replace(/\+\$$/, '*'));
const BRACKETS = /(?:(?<![\w:])([\w:]+)\s*)?\(([^()]*)\)/;

/**
 * Where a query stops being a sum of counted ranges: in the innermost brackets that are none, or at the function in front
 * of them; or where it would not ask what is meant.
 */
export function notASum(query: string): { at: number; text: string } {
  const { rest, refusedAt } = reduceQuery(query);
  if (refusedAt !== undefined) {
    return wordFrom(query, refusedAt);
  }
  const [call = rest, name = '', content = rest] = BRACKETS.exec(rest) ?? [];
  const callAt = rest.indexOf(call);
  if (!AROUND.test(name)) {
    return wordFrom(query, callAt);
  }
  const contentAt = callAt + call.lastIndexOf(content);
  const found = wordFrom(query, contentAt + (BEGUN.exec(content)?.[0].length ?? 0));
  return /^[-+]$/.test(found.text) ? wordFrom(query, found.at + 1) : found;
}
