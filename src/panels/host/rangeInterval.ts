import type { TimeRange } from '@grafana/data';
import type { Interval } from '../../core/slo/answer';

export function rangeInterval(range: TimeRange): Interval {
  return { fromMs: range.from.valueOf(), toMs: range.to.valueOf() };
}
