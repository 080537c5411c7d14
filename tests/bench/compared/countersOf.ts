import { selector } from '../../../src/core/promql/selector';
import type { MeasuredSlo } from '../../../src/core/slo/composite/composite';
import type { Counters } from './rulesOfOthers';

/** Of an SLO that counts bad events among all. */
export function countersOf({ indicator }: MeasuredSlo): Counters {
  if (indicator.kind !== 'ratio' || indicator.given !== 'bad') {
    throw new Error('The rules of others are written for SLOs that count bad events.');
  }
  return { bad: selector(indicator.event), total: selector(indicator.total) };
}
