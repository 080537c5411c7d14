import type { Tallies } from '../measure/tally';
import { type Events, type Figures, type Interval, noData, type NoData, type RunningTotal } from './answer';
import { forecastTotal } from './forecastTotal';

/** What the budget of a window rests on: its own total, or, while it runs, what is expected of the whole of it. */
export type BudgetTotal = { total: number; basis: Figures['basis'] } | NoData;

/** `events` is what was counted in the window up to `asOfMs`. docs/slo-maths.md §3 */
export function budgetTotal(
  tallies: Tallies,
  window: Interval,
  asOfMs: number,
  events: Events | NoData,
  running: RunningTotal = 'forecast'
): BudgetTotal {
  if (events === noData) {
    return noData;
  }
  if (window.toMs <= asOfMs) {
    return { total: events.total, basis: 'window' };
  }
  if (running === 'elapsed') {
    return { total: events.total, basis: 'elapsed' };
  }
  const { columns } = tallies;
  // What counts decides how the rest will count, whether data or a gap that counts.
  const counted = { ...tallies, columns: { ...columns, coveredMs: columns.countedMs } };
  const total = forecastTotal(counted, window, asOfMs);
  return total === undefined ? { total: events.total, basis: 'elapsed' } : { total, basis: 'forecast' };
}
