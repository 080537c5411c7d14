import { promDuration } from './promDuration';

/** Texts (one without an end reaches to the end), comments, and the mark: what of these is in a text is no mark. */
export const TEXT = /(["'])(?:\\[^]|(?!\1)[^\\])*\1?|`[^`]*`?|#.*|\$__window\b/g;
/** Functions of a range whose answers over neighbouring ranges add up to the one over both, or average to it. */
export const ADDITIVE = /^((bytes_)?rate|increase|(count|sum|bytes)_over_time)$/;
export const RATE = /rate$/;
/** Functions around them after which they still do. */
export const AROUND = /^(sum|label_(replace|join)|histogram_count)?$/i;
/** What changes nothing of that: labels, matching, other ranges than those of the window, `or vector(0)` at an end. */
const ASIDE = /\b(by|without|on|ignoring|group_\w+)\b\s*(\([\w\s,"]*\))?|[[{][^${}()[\]]*[\]}]/gi;
const OR_ZERO = /\bor\s+vector\s*\(\s*0\s*\)(?=\s*($|[),]))/gi;
const CALL = /(?:(?<![\w:])([\w:]+)\s*)?\(([^()]*)\)/g;
const OF_WINDOW = /^[^@$;[{]*\[\s*\$__window\s*(:[^$;[{]*)?\][^@$;[{]*$/;
/** `;` stands for what adds up: `; - 2 * ; / 3`. */
export const SUM = /^((^|[-+])\s*([-+]\s*)?([\d.]+\s*\*\s*)?;+(\s*[*/]\s*[\d.]+)*\s*)+$/;

/** Longer ones, and deeper ones, are no queries that a person wrote. */
export const LONGEST = 20_000;
const DEEPEST = 20;

/**
 * A query in PromQL or LogQL, place by place, with `;` for all that adds up over time: `sum(increase(a[$__window])) > 0` has
 * only the comparison left. `rates` are those of its ranges, per second or not.
 */
export function reduceQuery(query: string): { rest: string; rates: ReadonlySet<boolean> } {
  const rates = new Set<boolean>();
  let rest = query
    .replace(TEXT, (text) => (text.startsWith('$') ? text : filled(text, text.startsWith('#') ? ' ' : '"')))
    .replace(ASIDE, (text) => filled(text, ' '))
    .replace(OR_ZERO, (text) => filled(text, ' '));
  for (let depth = 0; depth < DEEPEST; depth++) {
    rest = rest.replace(CALL, (call, name = '', inner = '') => {
      if (ADDITIVE.test(name) && OF_WINDOW.test(inner)) {
        rates.add(RATE.test(name));
        return filled(call, ';');
      }
      if (AROUND.test(name) && SUM.test(inner.replace(/,[\s,"]*$/, ''))) {
        return filled(call, ';');
      }
      return /[[{;$]/.test(inner) ? call : filled(call, '_');
    });
  }
  return { rest, rates };
}

function filled(text: string, sign: string): string {
  return sign.repeat(text.length);
}

/**
 * Whether a query can be asked: it is one whole expression (else it would change what is asked beside it), and buckets make a
 * window: ranges of that length, counted by what adds up, all per second or none, and around them only sums, differences, and
 * multiplying or dividing by a number. No other variable has a value.
 */
export function mayBeAsked(query: string): boolean {
  if (query.length > LONGEST || /\$\{?__(?!window\b)/.test(query)) {
    return false;
  }
  const { rest, rates } = reduceQuery(query);
  return rates.size === 1 && SUM.test(rest);
}

/** Whether one that may be asked gives events per second over the window; they are multiplied by its seconds. */
export function isRate(query: string): boolean {
  return reduceQuery(query).rates.has(true);
}

/** The query for buckets of `widthMs`: as written, the mark replaced; docs/slo-maths.md §2. Throws a RangeError on one that may not be asked. */
export function writeFreeQuery(query: string, widthMs: number): string {
  if (!mayBeAsked(query)) {
    throw new RangeError('query');
  }
  const written = query.replace(TEXT, (text, _quote, at: number) => {
    if (text.startsWith('$')) {
      // A step of a subquery on an edge is in one bucket only.
      return promDuration(widthMs - Number(/^\s*:/.test(query.slice(at + text.length))));
    }
    return text.startsWith('#') ? '' : text;
  });
  return isRate(query) ? `(${written.trim()}) * ${widthMs / 1000}` : written.trim();
}
