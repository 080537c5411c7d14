import type { Indicator } from '../slo/slo';
import { bucketBound } from './bucketBound';
import { labelList, selector } from './selector';
import { totalSeries } from './totalSeries';

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
  return { total, event: eventsOf(indicator) ?? total, groups };
}

/** Undefined where checks are counted, each of which is good or bad. */
function eventsOf(indicator: Indicator): string | undefined {
  if (indicator.kind === 'ratio') {
    return selector(indicator.event);
  }
  if (indicator.kind !== 'latency' || indicator.native) {
    return undefined;
  }
  const { histogram, threshold } = indicator;
  return selector({ ...histogram, metric: `${histogram.metric}_bucket` }, [bucketBound(threshold)]);
}
