import type { SliRole } from '../measure/bucket';
import { countOver } from '../promql/countOver';
import { promDuration } from '../promql/promDuration';
import type { LogIndicator } from '../slo/slo';

/** The query of each role for buckets of `widthMs`, to be evaluated at the buckets' ends. docs/slo-maths.md §2 */
export function logQueries(indicator: LogIndicator, widthMs: number): Partial<Record<SliRole, string>> {
  const { given, event, total, groupBy } = indicator;
  const count = (lines: LogIndicator['total']) => countOver({ by: 'lines', lines }, promDuration(widthMs), groupBy);
  return { [given]: count(event), total: count(total) };
}
