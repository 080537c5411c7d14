import { labelList } from './selector';

/** One number of all series, or one a group. */
export function sumBy(groupBy: readonly string[], expression: string, aggregation = 'sum'): string {
  return groupBy.length === 0
    ? `${aggregation}(${expression})`
    : `${aggregation} by (${labelList(groupBy)}) (${expression})`;
}
