import { parseSelector } from '../../promql/parseSelector';
import { selector } from '../../promql/selector';
import type { InlineOptions } from './inlineOptions';

/** Puts the dashboard's variables into a text; `regex` where it stands in a regular expression. */
export type FillVariables = (text: string, format?: 'regex') => string;

/** The options with the values of variables in them; the data source is left, as it may be a uid or a name. */
export function fillInline(options: InlineOptions, fill: FillVariables): InlineOptions {
  const filled = (text: string) => fillSelector(text, fill);
  return {
    ...options,
    event: filled(options.event),
    total: filled(options.total),
    histogram: filled(options.histogram),
    target: fill(options.target),
    window: fill(options.window),
  };
}

/** A text that is no selector stays as it is, for `readInline` to say so. */
function fillSelector(text: string, fill: FillVariables): string {
  const parsed = parseSelector(text);
  if (!parsed.ok) {
    return text;
  }
  // After parsing: no value of a variable can end a text and write a query.
  const matchers = parsed.value.matchers.map((matcher) => ({
    ...matcher,
    value: fill(matcher.value, matcher.op === '=~' || matcher.op === '!~' ? 'regex' : undefined),
  }));
  return selector({ metric: parsed.value.metric, matchers });
}
