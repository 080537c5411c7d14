import type { SliRole } from '../measure/bucket';
import type { Counted, FreeIndicator } from '../slo/slo';
import { countOver } from './countOver';
import { writeFreeQuery } from './freeQuery';
import { promDuration } from './promDuration';
import { sumBy } from './sumBy';

/**
 * The query of each role for buckets of `widthMs`: as written, and of a side given in parts as the builder writes it.
 * Groups are those that the query tells apart. First values of new series are the query's own matter.
 */
export function freeQueries(indicator: FreeIndicator, widthMs: number): Partial<Record<SliRole, string>> {
  const { given, event, total, groupBy } = indicator;
  const count = (side: Counted) => countOf(side, groupBy, widthMs);
  return { [given]: count(event), total: count(total) };
}

function countOf(side: Counted, groupBy: readonly string[], widthMs: number): string {
  if (side.by !== 'query') {
    return countOver(side, promDuration(widthMs), groupBy);
  }
  const query = writeFreeQuery(side.query, widthMs);
  return groupBy.length === 0 ? query : sumBy(groupBy, query);
}
