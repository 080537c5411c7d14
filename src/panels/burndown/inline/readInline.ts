import type { Selector } from '../../../core/documents/indicator';
import { parseSelector } from '../../../core/promql/parseSelector';
import { parseTarget } from '../../../core/slo/parseTarget';
import type { Indicator, Slo } from '../../../core/slo/slo';
import { windowFromSpec } from '../../../core/slo/windowFromSpec';
import type { InlineOptions } from '../options';
import { inlineSlo } from './inlineSlo';

/** Puts the dashboard's variables into a text; `regex` where it stands in a regular expression. */
export type FillVariables = (text: string, format?: 'regex') => string;

export type InlineField = 'event' | 'total' | 'histogram' | 'threshold' | 'target' | 'window';

export interface InlineProblem {
  field: InlineField;
  /** A rule's name; `missing` for an empty text. */
  code: string;
}

export type InlineResult = { kind: 'slo'; slo: Slo } | { kind: 'incomplete'; problems: InlineProblem[] };

/** The SLO of the panel's options, or all that is wrong with them. */
export function readInline(options: InlineOptions, fill: FillVariables): InlineResult {
  const problems: InlineProblem[] = [];
  const indicator = readIndicator(options, fill, problems);
  const target = parseTarget(fill(options.target));
  const window = windowFromSpec({ duration: fill(options.window).trim(), isRolling: true });
  if (!target.ok) {
    problems.push({ field: 'target', code: target.code });
  }
  if (window.kind === 'invalid') {
    problems.push({ field: 'window', code: window.code });
  }
  if (indicator === undefined || !target.ok || window.kind === 'invalid') {
    return { kind: 'incomplete', problems };
  }
  return { kind: 'slo', slo: inlineSlo(options.dataSourceUid, indicator, target.value, window.window) };
}

function readIndicator(options: InlineOptions, fill: FillVariables, problems: InlineProblem[]): Indicator | undefined {
  if (options.kind === 'latency') {
    const histogram = readSelector('histogram', options.histogram, fill, problems);
    const known = Number.isFinite(options.threshold) && options.threshold > 0;
    if (!known) {
      problems.push({ field: 'threshold', code: 'not-positive' });
    }
    return histogram && known
      ? { kind: 'latency', histogram, threshold: options.threshold, groupBy: [] }
      : undefined;
  }
  const event = readSelector('event', options.event, fill, problems);
  const total = readSelector('total', options.total, fill, problems);
  return event && total && { kind: 'ratio', given: options.kind, event, total, groupBy: [] };
}

function readSelector(
  field: InlineField,
  text: string,
  fill: FillVariables,
  problems: InlineProblem[]
): Selector | undefined {
  const parsed = parseSelector(text);
  if (!parsed.ok) {
    problems.push({ field, code: text.trim() === '' ? 'missing' : parsed.code });
    return undefined;
  }
  // After parsing: no value of a variable can end a text and write a query.
  const matchers = parsed.value.matchers.map((matcher) => ({
    ...matcher,
    value: fill(matcher.value, matcher.op === '=~' || matcher.op === '!~' ? 'regex' : undefined),
  }));
  return { metric: parsed.value.metric, matchers };
}
