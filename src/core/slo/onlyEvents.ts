import type { BucketAnswer } from '../measure/bucket';
import type { Cells } from '../measure/cells';
import { sumsWhere, type Tallies } from '../measure/tally';

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
  const { total, bad, frozen, coveredMs, countedMs } = tallies.columns;
  const columns = {
    total: sumsWhere(total, keeps),
    bad: sumsWhere(bad, keeps),
    frozen: sumsWhere(frozen, keeps),
    coveredMs: sumsWhere(coveredMs, keeps),
    countedMs: sumsWhere(countedMs, keeps),
  };
  return {
    ...tallies,
    columns: { ...tallies.columns, ...columns },
    hasData: tallies.hasData.map((has, cell) => (keeps(cell) ? has : 0)),
  };
}
