import { formatSloRef } from '../../core/documents/sloRef';
import { logPipeline } from '../../core/logql/logPipeline';
import type { Indicator } from '../../core/slo/slo';
import { selectorWords } from '../../views/words/selectorWords';

/** What an SLO counts: each selector with what it stands for. */
export function measuredWords(indicator: Indicator): Array<{ what: string; selector: string }> {
  if (indicator.kind === 'composite') {
    return indicator.parts.map(({ ref, weight }) => ({
      what: indicator.combine === 'weighted' ? `Part, weight ${weight}:` : 'Part:',
      selector: formatSloRef(ref),
    }));
  }
  if (indicator.kind === 'latency') {
    return [{ what: 'Durations:', selector: selectorWords(indicator.histogram) }];
  }
  if (indicator.kind === 'threshold' || indicator.kind === 'yes-no') {
    return [{ what: 'Checks:', selector: selectorWords(indicator.series) }];
  }
  if (indicator.kind === 'logs') {
    return [
      { what: indicator.given === 'bad' ? 'Bad lines:' : 'Good lines:', selector: logPipeline(indicator.event) },
      { what: 'All lines:', selector: logPipeline(indicator.total) },
    ];
  }
  return [
    { what: indicator.given === 'bad' ? 'Bad events:' : 'Good events:', selector: selectorWords(indicator.event) },
    { what: 'All events:', selector: selectorWords(indicator.total) },
  ];
}
