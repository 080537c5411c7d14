import type { Counted } from '../slo/slo';
import { countOver } from './countOver';
import { WINDOW_MARK } from './windowMark';

/** The query that counts as a side of a ratio does, in the SLI's groups. Throws a RangeError where a name is not one. */
export function sideQuery(side: Counted, groupBy: readonly string[]): string {
  return side.by === 'query' ? side.query : countOver(side, WINDOW_MARK, groupBy);
}
