import type { Selector } from '../../core/documents/indicator';
import { logPipeline } from '../../core/logql/logPipeline';
import type { Indicator } from '../../core/slo/slo';

/** A selector as a person reads it; queries are built elsewhere. */
export function selectorWords(selector: Selector): string {
  const matchers = selector.matchers.map((matcher) => `${matcher.label}${matcher.op}${JSON.stringify(matcher.value)}`);
  return matchers.length === 0 ? selector.metric : `${selector.metric}{${matchers.join(', ')}}`;
}

/** What all events are counted by. */
export function totalWords(indicator: Indicator): string {
  switch (indicator.kind) {
    case 'ratio':
      return selectorWords(indicator.total);
    case 'latency':
      return selectorWords(indicator.histogram);
    case 'threshold':
    case 'yes-no':
      return selectorWords(indicator.series);
    case 'logs':
      return logPipeline(indicator.total);
    case 'free':
      return 'its query';
    case 'composite':
      return 'a part';
  }
}
