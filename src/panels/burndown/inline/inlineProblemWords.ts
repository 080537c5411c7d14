import type { InlineField, InlineProblem } from '../../../core/slo/inline/readInline';

export const fieldName: Readonly<Record<InlineField, string>> = {
  event: 'Good or bad events',
  total: 'All events',
  histogram: 'Histogram',
  threshold: 'Threshold',
  target: 'Objective',
  window: 'Window',
};

const WORDS: Readonly<Record<string, string>> = {
  missing: 'write a metric, with labels in braces where needed: http_requests_total{job="checkout"}',
  'no-metric': 'begin with the name of a metric: http_requests_total{job="checkout"}',
  'bad-matcher': 'write labels as name="value", with =, !=, =~ or !~, separated by commas',
  'more-than-a-selector': 'write only a metric and its labels, without functions, ranges or operators',
  'not-positive': 'give a number above 0, one of the bounds of the histogram',
  'not-a-number': 'give a number in percent, for example 99.9',
  'out-of-range': 'give more than 0 % and less than 100 %: at 100 % no budget is left to spend',
  'not-a-duration': 'write a count and m, h, d or w, for example 30d',
  'rolling-needs-fixed-length': 'a month or a year has no fixed length: write days or weeks, for example 30d',
  'longer-than-400-days': 'give at most 400 days',
};

/** What is wrong with an option and what to write instead, without the option's name. */
export function ruleWords(code: string): string {
  return WORDS[code] ?? code;
}

export function inlineProblemWords({ field, code }: InlineProblem): string {
  return `${fieldName[field]}: ${ruleWords(code)}.`;
}
