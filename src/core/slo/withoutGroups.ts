import type { Slo } from './slo';

/** The SLO as a whole. A threshold on aggregated series is still held against each group by itself. */
export function withoutGroups(slo: Slo): Slo {
  const { indicator } = slo;
  if (indicator.groupBy.length === 0) {
    return slo;
  }
  const whole = { ...indicator, groupBy: [], checkedBy: indicator.groupBy };
  return { ...slo, indicator: whole };
}
