import type { ReadOnlyReason } from '../../../adapters/maturity/assessmentState';

/** Why nobody can make a milestone here, and what to do. */
export const readOnlyAdvice: Readonly<Record<ReadOnlyReason, string>> = {
  'no-right': 'You may not edit in the folder of this assessment. Ask for Edit on it.',
  managed: 'This assessment is kept outside of Grafana. Change it where it is kept.',
  copy: 'This dashboard is a copy of another assessment. Make the milestone in the original.',
};
