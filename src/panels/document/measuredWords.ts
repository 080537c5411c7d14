import { formatSloRef } from '../../core/documents/sloRef';
import type { Indicator } from '../../core/slo/slo';
import { selectorWords } from '../../views/words/selectorWords';
import { sidesWords } from '../../views/words/sidesWords';

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
  const { event, total } = sidesWords(indicator);
  const events = indicator.kind === 'logs' ? 'lines' : 'events';
  return [
    { what: `${indicator.given === 'bad' ? 'Bad' : 'Good'} ${events}:`, selector: event },
    { what: `All ${events}:`, selector: total },
  ];
}
