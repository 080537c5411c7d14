import type { GaugeIndicator } from '../slo/slo';
import { ageOf } from './ageOf';
import { promDuration } from './promDuration';
import { selector } from './selector';
import { sumBy } from './sumBy';

const COMPARED = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/**
 * Checks in buckets of `widthMs`, to be evaluated at their ends. A millisecond less than the width, so that a check at an
 * edge is in one bucket only. docs/slo-maths.md §2
 */
export function gaugeQueries(indicator: GaugeIndicator, widthMs: number): { good: string; total: string } {
  const { groupBy } = indicator;
  const window = promDuration(widthMs - 1);
  const series = selector(indicator.series);
  if (indicator.kind === 'yes-no') {
    return {
      good: sumBy(groupBy, `sum_over_time(${series}[${window}])`),
      total: sumBy(groupBy, `count_over_time(${series}[${window}])`),
    };
  }
  const { op, value, stepMs, aggregation, age, checkedBy = groupBy } = indicator;
  const held = age ? ageOf(series) : series;
  const looked = aggregation === undefined ? held : sumBy(checkedBy, held, aggregation);
  const steps = `[${window}:${promDuration(stepMs)}]`;
  return {
    // `bool`, so that all bad is 0 and differs from nothing there.
    good: sumBy(groupBy, `sum_over_time((${looked} ${COMPARED[op]} bool ${value})${steps})`),
    // What is no number equals nothing, not even itself.
    total: sumBy(groupBy, `count_over_time((${looked} == ${looked})${steps})`),
  };
}
