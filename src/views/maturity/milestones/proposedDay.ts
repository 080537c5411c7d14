import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';

/**
 * The day (ISO) offered for a milestone: the draft's own, else today. The day of the milestone that the draft started
 * from is no longer its own, and none is still to come.
 */
export function proposedDay({ date, startedFrom }: Pick<Assessment, 'date' | 'startedFrom'>, today: string): string {
  const isOwn = date !== undefined && (startedFrom === undefined || date > startedFrom.date);
  return isOwn && date < today ? date : today;
}
