import type { Interval } from '../answer';

/** Counts that somebody else has asked for, by steps of equal width. */
export interface Steps {
  /** Begin of the first step, epoch ms. */
  fromMs: number;
  stepMs: number;
  /** NaN where there is no point; as many as in `total`. */
  bad: Float64Array;
  total: Float64Array;
  /** Share of good events that is promised. */
  target: number;
  /** What was to be shown; the steps end with it or before. */
  range: Interval;
  /** When the counts came. */
  readAtMs: number;
}
