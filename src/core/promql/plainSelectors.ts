import { isLabelName, isMetricName, quoted } from './selector';

const TEXT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g;
const BRACES = /(?<before>[\w:]\s*)?\{(?<inside>(?:[^{}"]|"(?:[^"\\\n]|\\.)*")*)\}/g;
/** `job="a"`, `"job"="a"` or a metric's name in quotes, up to the comma after it. */
const ITEM = /\s*(?:"([^"\\\n]*)"|(\w+))\s*(?:(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\.)*"))?\s*(?:,\s*|$)/y;
const NAME = '__name__';

/**
 * A PromQL query without comments whose selectors are written as `parseSelector` reads them: `{__name__="up",'job'='a'}` and
 * `{"up",job=\`a\`}` as `up{job="a"}`. What cannot be written so stays as it is: names that need quotes, other escapes.
 */
export function plainSelectors(query: string): string {
  return query.replace(TEXT, plainText).replace(BRACES, (all: string, before: string | undefined, inside: string) => {
    const parts = partsOf(inside);
    const [metric, ...more] = parts?.metrics ?? [];
    const isNamedTwice = more.length > 0 || (metric !== undefined && before !== undefined);
    return parts === undefined || isNamedTwice ? all : `${before ?? ''}${metric ?? ''}{${parts.matchers.join(',')}}`;
  });
}

/** In double quotes, where its escapes are those of `quoted`. */
function plainText(text: string): string {
  const inside = text.slice(1, -1);
  if (text.startsWith('`')) {
    return quoted(inside);
  }
  return /\\[^\\"'n]/.test(inside.replaceAll('\\\\', '')) ? text : quoted(unescaped(inside));
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
}

/** Undefined where something between the braces is of another kind. */
function partsOf(inside: string): { metrics: string[]; matchers: string[] } | undefined {
  const [metrics, matchers]: [string[], string[]] = [[], []];
  ITEM.lastIndex = inside.length - inside.trimStart().length;
  while (ITEM.lastIndex < inside.length) {
    const item = ITEM.exec(inside);
    const metric = item && metricIn(item);
    const matcher = item && matcherIn(item);
    if (metric) {
      metrics.push(metric);
    } else if (matcher) {
      matchers.push(matcher);
    } else {
      return undefined;
    }
  }
  return { metrics, matchers };
}

function metricIn([, inQuotes, bare, op, value = '']: RegExpExecArray): string | undefined {
  const isNamed = (inQuotes ?? bare) === NAME && op === '=';
  const name = isNamed ? value.slice(1, -1) : op === undefined ? inQuotes : undefined;
  return name !== undefined && isMetricName(name) ? name : undefined;
}

function matcherIn([, inQuotes, bare, op, value]: RegExpExecArray): string | undefined {
  const label = inQuotes ?? bare ?? '';
  return op !== undefined && label !== NAME && isLabelName(label) ? `${label}${op}${value ?? ''}` : undefined;
}
