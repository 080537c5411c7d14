import { TEXT } from '../promql/freeQuery';

const CLOSED = /^(?:(["'])(?:\\[^]|(?!\1)[^\\])*\1|`[^`]*`|#.*|\$__window)$/;

/** Where a text begins that has no end. */
export function openTextAt(query: string): number | undefined {
  return [...query.matchAll(TEXT)].find(([text]) => !CLOSED.test(text))?.index;
}
