import type { Slo } from '../../core/slo/slo';
import type { ChartMark } from '../chart/chartSeries';
import { formatTarget } from '../format/formatTarget';

/** Changes of the target, as marks; what was in force before the first date is no change. */
export function revisionMarks({ targets = [] }: Pick<Slo, 'targets'>): ChartMark[] {
  return targets.flatMap(({ fromMs, target, recorded }, index): ChartMark[] => {
    const before = targets[index - 1]?.target ?? target;
    const words = `Objective: ${formatTarget(before)} → ${formatTarget(target)}`;
    const text = recorded ? `${words}, as records of periods tell` : words;
    return before === target ? [] : [{ timeMs: fromMs, kind: 'revision', text }];
  });
}
