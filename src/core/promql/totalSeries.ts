import type { Selector } from '../documents/indicator';
import type { Counted, FreeIndicator, Indicator } from '../slo/slo';
import { bucketBound } from './bucketBound';
import { isPlainlyRanged, rangedSeries } from './rangedSeries';

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
    default:
      return undefined;
  }
}

/** The series that bad or good events are counted from; undefined where it is checks that are counted, or no series. */
export function eventSeries(indicator: Indicator): Selector | undefined {
  if (indicator.kind === 'ratio') {
    return indicator.event;
  }
  if (indicator.kind !== 'latency' || indicator.native) {
    return undefined;
  }
  const { metric, matchers } = indicator.histogram;
  return { metric: `${metric}_bucket`, matchers: [...matchers, bucketBound(indicator.threshold, indicator.spellings)] };
}

/** What the series of each side are, as far as they are plainly written: all events first. */
export function sidesSeries(indicator: Indicator): Array<{ side: 'total' | 'event'; series: Selector }> {
  if (indicator.kind === 'free') {
    const of = (side: 'total' | 'event') => freeSide(indicator, side).map((series) => ({ side, series }));
    return [...of('total'), ...of('event')];
  }
  const [total, event] = [totalSeries(indicator), eventSeries(indicator)];
  return [
    ...(total ? [{ side: 'total' as const, series: total }] : []),
    ...(event ? [{ side: 'event' as const, series: event }] : []),
  ];
}

function freeSide(indicator: FreeIndicator, side: 'total' | 'event'): Selector[] {
  return indicator.language === 'promql' ? seriesOf(indicator[side]) : [];
}

/** Of both sides, as far as they are plainly written; `isWhole` where neither has others. Lines of logs have none. */
export function freeSeries(indicator: FreeIndicator): { series: Selector[]; isWhole: boolean } {
  const sides = indicator.language === 'promql' ? [indicator.total, indicator.event] : [];
  return {
    series: sides.flatMap(seriesOf),
    isWhole: sides.every((side) => side.by !== 'query' || isPlainlyRanged(side.query)),
  };
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
