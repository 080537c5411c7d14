import type { Selector } from '../documents/indicator';
import type { Indicator } from '../slo/slo';

/** The series in a Prometheus that all events or checks are counted from; undefined for what has none of its own. */
export function totalSeries(indicator: Indicator): Selector | undefined {
  switch (indicator.kind) {
    case 'ratio':
      return indicator.total;
    case 'latency': {
      const { histogram, native } = indicator;
      return native ? histogram : { ...histogram, metric: `${histogram.metric}_count` };
    }
    case 'threshold':
    case 'yes-no':
      return indicator.series;
    case 'logs':
    case 'composite':
      return undefined;
  }
}
