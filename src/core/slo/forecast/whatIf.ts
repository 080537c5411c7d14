import type { TimeWindow } from '../slo';

/** What may be different; what is left out stays as it is. */
export interface WhatIf {
  /** 0 < target < 1 */
  target?: number;
  window?: TimeWindow;
  /** Starts now and lasts so long, at the traffic of the last hour. */
  outage?: { minutes: number; failingShare: number };
  /** For so many days no hour fails more than the middle hour of the last weeks. */
  freezeDays?: number;
}
