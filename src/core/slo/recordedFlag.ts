import type { Interval, QualityFlag } from './answer';
import type { Plan } from './planQuestion';

/** How much of `interval` is asked of recorded series. */
export function recordedFlag({ recorded }: Pick<Plan, 'recorded'>, interval: Interval): QualityFlag[] {
  if (recorded?.kind !== 'used') {
    return [];
  }
  const recordedMs = recorded.ranges.reduce(
    (sum, { fromMs, toMs }) => sum + Math.max(0, Math.min(toMs, interval.toMs) - Math.max(fromMs, interval.fromMs)),
    0
  );
  return recordedMs === 0 ? [] : [{ code: 'recorded', source: recorded.source, recordedMs }];
}
