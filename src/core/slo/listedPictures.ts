import type { Interval, Line, Pictures } from './answer';

const EMPTY: Line = { timesMs: [], values: [] };

/** What a list draws of an SLO: the budget left beside a steady pace. */
export function listedPictures(window: Interval, burnDown: Line): Pictures {
  return {
    burnDown,
    ideal: { timesMs: [window.fromMs, window.toMs], values: [1, 0] },
    projection: undefined,
    budgetOverTime: undefined,
    sli: EMPTY,
    good: EMPTY,
    bad: EMPTY,
  };
}
