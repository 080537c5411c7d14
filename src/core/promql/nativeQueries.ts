import type { LatencyIndicator } from '../slo/slo';
import { promDuration } from './promDuration';
import { selector } from './selector';
import { sumBy } from './sumBy';

/**
 * Events of a native histogram in buckets of `widthMs`: always by `increase`, in which Prometheus finds resets by itself.
 * docs/slo-maths.md §2
 */
export function nativeQueries({ histogram, threshold, groupBy }: LatencyIndicator, widthMs: number) {
  const events = sumBy(groupBy, `increase(${selector(histogram)}[${promDuration(widthMs)}])`);
  const total = `histogram_count(${events})`;
  // Of no events the fraction is no number: nothing is good then, and nothing bad.
  return { good: `(histogram_fraction(0, ${threshold}, ${events}) * ${total} >= 0)`, total };
}
