import type { Slo } from '../../core/slo/slo';
import type { ChartMark } from '../chart/chartSeries';
import { formatTarget } from '../format/formatTarget';

/** Changes of the target, as marks; what was in force before the first date is no change. */
export function revisionMarks({ targets = [] }: Pick<Slo, 'targets'>): ChartMark[] {
  return targets.slice(1).map(({ fromMs, target }, index) => ({
    timeMs: fromMs,
    kind: 'revision',
    text: `Objective: ${formatTarget(targets[index]?.target ?? target)} → ${formatTarget(target)}`,
  }));
}
