import type { Assessment } from '../assessment/parseAssessment';

/** Months from a milestone to the next: the assessment's own interval, else its model's, else none. */
export function reassessMonths({
  reassessEveryMonths,
  model,
}: Pick<Assessment, 'reassessEveryMonths' | 'model'>): number | undefined {
  return reassessEveryMonths ?? model.spec.reassessEveryMonths;
}
