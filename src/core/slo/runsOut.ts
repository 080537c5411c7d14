import { difference, nearestEdge, type Tallies } from '../measure/tally';
import type { Interval, Line } from './answer';

/**
 * Whether a rolling budget runs out within one window length at a steady `rate`, while old failures leave the window:
 * a pace that the window holds for good is not a risk.
 */
export function rollingRunsOut(tallies: Tallies, window: Interval, allowed: number, rate: number): boolean {
  const { edgesMs, columns } = tallies;
  const first = nearestEdge(edgesMs, window.fromMs);
  const last = nearestEdge(edgesMs, window.toMs);
  const budgetMsOfOne = difference(columns.countedMs, first, last) / allowed;
  for (let edge = first; edge <= last; edge++) {
    const aheadMs = difference(edgesMs, first, edge);
    const stillBad = difference(columns.bad, edge, last);
    // What leaves the window takes the budget with it that its events gave, and what comes brings some.
    const budgetMs = difference(columns.countedMs, edge, last) + aheadMs;
    // The margin keeps a budget that is spent at exactly one window's pace from flickering.
    if (stillBad * budgetMsOfOne + rate * aheadMs > budgetMs * (1 + 1e-9)) {
      return true;
    }
  }
  return false;
}

/** The same by a line of budget left since the window's start, without gaps. */
export function lineRunsOut({ timesMs, values }: Line, window: Interval, rate: number): boolean {
  const windowMs = window.toMs - window.fromMs;
  const leftAtEnd = values.at(-1) ?? NaN;
  return timesMs.some((ms, i) => {
    const stillInWindow = (values[i] ?? NaN) - leftAtEnd;
    return stillInWindow + (rate * (ms - window.fromMs)) / windowMs > 1 + 1e-9;
  });
}
