import type { BucketAnswer } from '../measure/bucket';
import type { Cells } from '../measure/cells';
import { type Column, runningSums } from '../measure/column';
import { difference, type Tallies } from '../measure/tally';

/**
 * The tallies without what was answered by recorded ratios: what slices are judged by, but no count of events. There is
 * no data of events in those cells.
 */
export function onlyEvents(tallies: Tallies, { answeredBy }: Cells, answers: readonly BucketAnswer[]): Tallies {
  const isRatio = answers.map(({ request }) => request.recorded === 'sloth');
  if (!isRatio.includes(true)) {
    return tallies;
  }
  const keeps = (cell: number) => isRatio[(answeredBy[cell] ?? 0) - 1] !== true;
  const without = (column: Column): Column => {
    const sums = runningSums(column.length);
    for (let cell = 0; cell + 1 < column.length; cell++) {
      sums[cell + 1] = (sums[cell] ?? 0) + (keeps(cell) ? difference(column, cell, cell + 1) : 0);
    }
    return sums;
  };
  const { total, bad, frozen, coveredMs, countedMs } = tallies.columns;
  const columns = {
    total: without(total),
    bad: without(bad),
    frozen: without(frozen),
    coveredMs: without(coveredMs),
    countedMs: without(countedMs),
  };
  return {
    ...tallies,
    columns: { ...tallies.columns, ...columns },
    hasData: tallies.hasData.map((has, cell) => (keeps(cell) ? has : 0)),
  };
}
