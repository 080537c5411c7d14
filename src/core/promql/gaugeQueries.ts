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
  const counted = (good: string, total: string, range: string) => ({
    good: sumBy(groupBy, `sum_over_time(${good}[${range}])`),
    total: sumBy(groupBy, `count_over_time(${total}[${range}])`),
  });
  if (indicator.kind === 'yes-no') {
    return counted(series, series, window);
  }
  const { op, value, stepMs, aggregation, age, checkedBy = groupBy } = indicator;
  const held = age ? ageOf(series) : series;
  const looked = aggregation ? sumBy(checkedBy, held, aggregation) : held;
  return counted(
    // `bool`, so that all bad is 0 and differs from nothing there.
    `(${looked} ${COMPARED[op]} bool ${value})`,
    // What is no number equals nothing, not even itself.
    `(${looked} == ${looked})`,
    `${window}:${promDuration(stepMs)}`
  );
}
