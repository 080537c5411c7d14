import type { Indicator } from '../slo/slo';
import { labelList, selector } from './selector';
import { eventSeries, totalSeries } from './totalSeries';

/** What is counted to tell what an SLI costs: a series is one of these selectors' or, of `groups`, one an answer. */
export interface CostedSeries {
  total: string;
  event: string;
  /** Undefined without budgets by label. */
  groups: string | undefined;
}

/** Undefined for what is not told by the series of a Prometheus. */
export function costedSeries(indicator: Indicator): CostedSeries | undefined {
  const series = totalSeries(indicator);
  if (series === undefined || indicator.kind === 'free') {
    return undefined;
  }
  const total = selector(series);
  const { groupBy } = indicator;
  const groups = groupBy.length === 0 ? undefined : `count by (${labelList(groupBy)}) (${total})`;
  return { total, event: selector(eventSeries(indicator) ?? series), groups };
}
