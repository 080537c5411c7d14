import { difference, nearestEdge, type Tallies } from '../measure/tally';
import { type BudgetTime, type Events, type Interval, noData, type NoData, type RunningTotal } from './answer';
import type { BudgetTotal } from './budgetTotal';

/**
 * In how much counted time the events that a budget rests on come, at the traffic expected of the rest of the period, or
 * at that of what is counted. docs/slo-maths.md §6
 */
export function budgetTimeOf(
  tallies: Tallies,
  window: Interval,
  asOfMs: number,
  events: Events | NoData,
  budget: BudgetTotal
): BudgetTime | undefined {
  if (events === noData || budget === noData) {
    return undefined;
  }
  const { total, basis } = budget;
  const expected = total - events.total;
  if (basis === 'forecast' && expected > 0) {
    return { ms: (total * (window.toMs - asOfMs)) / expected, growsMs: 0 };
  }
  const {
    edgesMs,
    columns: { countedMs },
  } = tallies;
  const [first, last] = [nearestEdge(edgesMs, window.fromMs), nearestEdge(edgesMs, asOfMs)];
  const countedShare = difference(countedMs, first, last) / difference(edgesMs, first, last);
  let begun = first;
  while (begun < last && difference(countedMs, first, begun + 1) === 0) {
    begun++;
  }
  return {
    ms: countedShare * (asOfMs - window.fromMs),
    growsMs: basis === 'elapsed' ? Infinity : difference(edgesMs, first, begun),
  };
}

/** That of a window all of which is counted, at even traffic. */
export function plainBudgetTime({ fromMs, toMs }: Interval, asOfMs: number, running?: RunningTotal): BudgetTime {
  return running === 'elapsed' && asOfMs < toMs
    ? { ms: asOfMs - fromMs, growsMs: Infinity }
    : { ms: toMs - fromMs, growsMs: 0 };
}

/** How long a budget lasts at a steady burn rate; Infinity where it always does. docs/slo-maths.md §6 */
export function lastsFor(remaining: number, rate: number, { ms, growsMs }: BudgetTime): number {
  const growingMs = rate > 1 ? (remaining * ms) / (rate - 1) : Infinity;
  return growingMs <= growsMs ? growingMs : rate > 0 ? (remaining * ms + growsMs) / rate : Infinity;
}

/** What is left of it, from 1 down into debt, after `forMs` at a steady burn rate. */
export function leftAfter(remaining: number, rate: number, forMs: number, { ms, growsMs }: BudgetTime): number {
  const grownMs = Math.min(forMs, growsMs);
  return (remaining * ms + grownMs - rate * forMs) / (ms + grownMs);
}
