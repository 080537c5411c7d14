import { ADDITIVE } from './freeQuery';

/** What stands in a free query for the window that is counted. docs/slo-maths.md §2 */
export const WINDOW_MARK = '$__window';

/** What other tools write in its place; texts in quotes and comments are passed over. */
const PLACEHOLDER =
  /\{\{\s*\.window\s*\}\}|\$__(?:(?:rate_)?interval|auto)\b|\$\{__(?:rate_)?interval\}|\$__window\b/gi;
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|#[^\n]*/g;

/** Longer ones are no query that a person wrote. */
const LONGEST = 20_000;

export type MarkedQuery =
  /** `assumed`: written with this range, which is taken for the window. */
  { ok: true; query: string; assumed: string | undefined } | { ok: false };

/**
 * A query with the window's place marked, as other tools write it: `{{.window}}`, `$__rate_interval`, `$__interval`. A
 * range that is written out stands for the window only where it is the query's only one and the function adds up;
 * in `max_over_time(x[5m])` it means five minutes. Not ok where nothing is left to count in.
 */
export function markWindow(query: string): MarkedQuery {
  if (query.length > LONGEST) {
    return { ok: false };
  }
  const marked = outsideQuotes(query, (text) => text.replaceAll(PLACEHOLDER, () => WINDOW_MARK));
  if (outside(marked).includes(WINDOW_MARK)) {
    return { ok: true, query: marked, assumed: undefined };
  }
  const ranges = [...outside(query).matchAll(/\b([a-z_]+)\s*\([^()[\]]*(\[[^[\]]*\])/g)];
  const lengths = new Set(ranges.map(([, , range = '']) => range));
  const [length] = lengths;
  const isAdditive = ranges.every(([, name = '']) => ADDITIVE.test(name));
  const isEvery = ranges.length === outside(query).split('[').length - 1;
  if (length === undefined || lengths.size > 1 || !isAdditive || !isEvery || length.includes(':')) {
    return { ok: false };
  }
  const widened = outsideQuotes(query, (text) => text.replaceAll(length, () => `[${WINDOW_MARK}]`));
  return { ok: true, query: widened, assumed: length.slice(1, -1).trim() };
}

/** A query that is asked as it is, again and again: the window's place becomes this length. */
export function fixWindow(query: string, length: string): string {
  return outsideQuotes(query, (text) => text.replaceAll(PLACEHOLDER, () => length));
}

export function withoutComments(query: string): string {
  return query.replaceAll(QUOTED, (token) => (token.startsWith('#') ? '' : token));
}

/** The same text with quotes and comments blanked, place by place. */
function outside(query: string): string {
  return query.replaceAll(QUOTED, (quoted) => ' '.repeat(quoted.length));
}

function outsideQuotes(query: string, change: (text: string) => string): string {
  let [done, at] = ['', 0];
  for (const match of query.matchAll(QUOTED)) {
    done += change(query.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return done + change(query.slice(at));
}
