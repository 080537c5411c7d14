import type { Selector } from '../documents/indicator';
import type { FreeIndicator, Indicator } from '../slo/slo';
import { rangedSeries } from './rangedSeries';

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
    case 'free':
      return freeSeries(indicator);
    case 'logs':
    case 'composite':
      return undefined;
  }
}

/** Of a query in PromQL as far as they are plainly written. */
function freeSeries({ total, language }: FreeIndicator): Selector | undefined {
  if (total.by === 'series') {
    return total.series;
  }
  return total.by === 'query' && language === 'promql' ? rangedSeries(total.query)[0] : undefined;
}
