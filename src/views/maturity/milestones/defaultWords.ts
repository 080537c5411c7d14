import type { ReassessInterval } from '../../../core/maturity/milestones/reassessMonths';

/** Says so where the interval is ours; empty where the assessment or its model names one. */
export function defaultWords({ months, from }: ReassessInterval): string {
  return from === 'default' ? `every ${months} months is our default: the model names no interval` : '';
}
