import type { CountedUnit } from './answer';
import type { Slo } from './slo';

/** What an SLI counts: a gauge has no events, it is looked at; so is a recorded share. */
export function eventUnit({ indicator }: Pick<Slo, 'indicator'>): 'events' | 'checks' {
  const { kind } = indicator;
  return kind === 'threshold' || kind === 'yes-no' || (kind === 'free' && indicator.checks) ? 'checks' : 'events';
}

/** What an SLO's budget is made of. */
export function countedUnit(slo: Pick<Slo, 'indicator' | 'method'>): CountedUnit {
  return slo.method.kind === 'occurrences' ? eventUnit(slo) : 'slices';
}
