import type { Matcher, Selector } from '../documents/indicator';

export function isMetricName(name: string): boolean {
  return /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(name);
}

export function isLabelName(name: string): boolean {
  return /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name);
}

/**
 * The only place where a person's text enters PromQL: `http_requests_total{job="a\\b",code=~"5.."}`.
 * Throws a RangeError where a name is not one: names are parsed at the edge and cannot be escaped.
 */
export function selector(selector: Pick<Selector, 'metric' | 'matchers'>, more: readonly Matcher[] = []): string {
  if (!isMetricName(selector.metric)) {
    throw new RangeError(`not a metric name: ${selector.metric}`);
  }
  const matchers = [...selector.matchers, ...more].map(matcherText);
  return matchers.length === 0 ? selector.metric : `${selector.metric}{${matchers.join(',')}}`;
}

/** A list of label names for `by (…)`. */
export function labelList(labels: readonly string[]): string {
  for (const label of labels) {
    if (!isLabelName(label)) {
      throw new RangeError(`not a label name: ${label}`);
    }
  }
  return labels.join(', ');
}

/** A string in PromQL's double quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', '=~', '!~']);

export function matcherText({ label, op, value }: Matcher): string {
  if (!isLabelName(label) || !OPERATORS.has(op)) {
    throw new RangeError(`not a label matcher: ${label}${op}`);
  }
  return `${label}${op}${quoted(value)}`;
}
