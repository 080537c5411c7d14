import type { TimeRange } from '@grafana/data';
import { useState } from 'react';

/** Grows when the dashboard refreshes: then its time range is a new object, or the panel is rendered for it. */
export function useRefreshCount(timeRange: TimeRange, renderCounter: number): number {
  const [seen, setSeen] = useState({ timeRange, renderCounter, count: 0 });
  if (seen.timeRange === timeRange && seen.renderCounter === renderCounter) {
    return seen.count;
  }
  const count = seen.count + 1;
  setSeen({ timeRange, renderCounter, count });
  return count;
}
