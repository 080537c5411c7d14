import type { Selector } from '../documents/indicator';
import type { Counted, FreeIndicator, Indicator } from '../slo/slo';
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
      return indicator.language === 'promql' ? seriesOf(indicator.total)[0] : undefined;
    case 'logs':
    case 'composite':
      return undefined;
  }
}

/** Of both sides, as far as they are plainly written; `isWhole` where neither has others. Lines of logs have none. */
export function freeSeries({ event, total, language }: FreeIndicator): { series: Selector[]; isWhole: boolean } {
  const sides = language === 'promql' ? [total, event].map(seriesOf) : [];
  return { series: sides.flat(), isWhole: sides.every(({ length }) => length > 0) };
}

function seriesOf(side: Counted): Selector[] {
  switch (side.by) {
    case 'series':
      return [side.series];
    case 'query':
      return rangedSeries(side.query);
    case 'lines':
      return [];
  }
}
