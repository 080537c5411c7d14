import type { SliRole } from '../measure/bucket';
import { promDuration } from '../promql/promDuration';
import { labelList } from '../promql/selector';
import type { LogIndicator } from '../slo/slo';
import { logPipeline } from './logPipeline';

/** The query of each role for buckets of `widthMs`, to be evaluated at the buckets' ends. docs/slo-maths.md §2 */
export function logQueries(indicator: LogIndicator, widthMs: number): Partial<Record<SliRole, string>> {
  const by = indicator.groupBy.length === 0 ? '' : ` by (${labelList(indicator.groupBy)}) `;
  const count = (lines: string) => `sum${by}(count_over_time(${lines} [${promDuration(widthMs)}]))`;
  return {
    [indicator.given]: count(logPipeline(indicator.event)),
    total: count(logPipeline(indicator.total)),
  };
}
