import type { Assessment } from '../assessment/parseAssessment';

/** Our own default, where neither the assessment nor its model names an interval. */
export const DEFAULT_REASSESS_MONTHS = 6;

export interface ReassessInterval {
  months: number;
  from: 'assessment' | 'model' | 'default';
}

/** Time from a milestone to the next: the assessment's own interval, else its model's, else the default. */
export function reassessMonths({
  reassessEveryMonths,
  model,
}: Pick<Assessment, 'reassessEveryMonths' | 'model'>): ReassessInterval {
  if (reassessEveryMonths !== undefined) {
    return { months: reassessEveryMonths, from: 'assessment' };
  }
  const ofModel = model.spec.reassessEveryMonths;
  return ofModel === undefined
    ? { months: DEFAULT_REASSESS_MONTHS, from: 'default' }
    : { months: ofModel, from: 'model' };
}
