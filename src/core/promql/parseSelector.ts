import type { Matcher, Selector } from '../documents/indicator';
import type { Parsed } from '../slo/parseTarget';

const METRIC = /^\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\s*/;
const MATCHER = /^\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\[\\"n])*")\s*(,|(?=\}))/;

/** A written selector, `http_requests_total{job="checkout"}`, in its parts. Ranges, functions and operators are refused. */
export function parseSelector(text: string): Parsed<Selector, 'no-metric' | 'bad-matcher' | 'more-than-a-selector'> {
  const metric = METRIC.exec(text)?.[1];
  if (metric === undefined) {
    return { ok: false, code: 'no-metric' };
  }
  let rest = text.replace(METRIC, '');
  const matchers: Matcher[] = [];
  if (rest.startsWith('{')) {
    rest = rest.slice(1);
    while (!/^\s*\}/.test(rest)) {
      const match = MATCHER.exec(rest);
      const matcher = match && toMatcher(match);
      if (!match || !matcher) {
        return { ok: false, code: 'bad-matcher' };
      }
      matchers.push(matcher);
      rest = rest.slice(match[0].length);
    }
    rest = rest.replace(/^\s*\}/, '');
  }
  return rest.trim() === '' ? { ok: true, value: { metric, matchers } } : { ok: false, code: 'more-than-a-selector' };
}

function toMatcher([, label = '', op, quoted = '']: RegExpExecArray): Matcher | undefined {
  switch (op) {
    case '=':
    case '!=':
    case '=~':
    case '!~':
      return { label, op, value: unquote(quoted) };
    default:
      return undefined;
  }
}

/** PromQL escapes as Go does; the three that the builder writes are read back, others are refused. */
function unquote(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
}
