import { logPipeline } from '../logql/logPipeline';
import type { Counted } from '../slo/slo';
import { selector } from './selector';
import { sumBy } from './sumBy';

/** How many events there were in a range, a length or the mark of one, of a counter or of lines of logs. docs/slo-maths.md §2 */
export function countOver(
  side: Exclude<Counted, { by: 'query' }>,
  range: string,
  groupBy: readonly string[] = [],
  over: 'increase' | 'rate' = 'increase'
): string {
  return sumBy(
    groupBy,
    side.by === 'series'
      ? `${over}(${selector(side.series)}[${range}])`
      : `count_over_time(${logPipeline(side.lines)} [${range}])`
  );
}
