import type { CountedUnit } from './answer';
import type { Slo } from './slo';

/** What an SLI counts: a gauge has no events, it is looked at. */
export function eventUnit({ indicator }: Pick<Slo, 'indicator'>): 'events' | 'checks' {
  return indicator.kind === 'threshold' || indicator.kind === 'yes-no' ? 'checks' : 'events';
}

/** What an SLO's budget is made of. */
export function countedUnit(slo: Pick<Slo, 'indicator' | 'method'>): CountedUnit {
  return slo.method.kind === 'occurrences' ? eventUnit(slo) : 'slices';
}
