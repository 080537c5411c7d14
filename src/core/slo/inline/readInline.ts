import type { Selector } from '../../documents/indicator';
import { parseSelector } from '../../promql/parseSelector';
import { parseTarget } from '../parseTarget';
import type { Indicator, Slo } from '../slo';
import { windowFromSpec } from '../windowFromSpec';
import type { InlineOptions } from './inlineOptions';
import { inlineSlo } from './inlineSlo';

export type InlineField = 'event' | 'total' | 'histogram' | 'threshold' | 'target' | 'window';

export interface InlineProblem {
  field: InlineField;
  /** A rule's name; `missing` for an empty text. */
  code: string;
}

export type InlineResult = { kind: 'slo'; slo: Slo } | { kind: 'incomplete'; problems: InlineProblem[] };

/** The SLO of a panel's options without variables (`fillInline`), or all that is wrong with them. */
export function readInline(options: InlineOptions): InlineResult {
  const problems: InlineProblem[] = [];
  const indicator = readIndicator(options, problems);
  const target = parseTarget(options.target);
  const window = windowFromSpec({ duration: options.window.trim(), isRolling: true });
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

function readIndicator(options: InlineOptions, problems: InlineProblem[]): Indicator | undefined {
  if (options.kind === 'latency') {
    const histogram = readSelector('histogram', options.histogram, problems);
    const known = Number.isFinite(options.threshold) && options.threshold > 0;
    if (!known) {
      problems.push({ field: 'threshold', code: 'not-positive' });
    }
    return histogram && known ? { kind: 'latency', histogram, threshold: options.threshold, groupBy: [] } : undefined;
  }
  const event = readSelector('event', options.event, problems);
  const total = readSelector('total', options.total, problems);
  return event && total && { kind: 'ratio', given: options.kind, event, total, groupBy: [] };
}

function readSelector(field: InlineField, text: string, problems: InlineProblem[]): Selector | undefined {
  const parsed = parseSelector(text);
  if (!parsed.ok) {
    problems.push({ field, code: text.trim() === '' ? 'missing' : parsed.code });
    return undefined;
  }
  return parsed.value;
}
