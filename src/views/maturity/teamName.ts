import type { Assessment } from '../../core/maturity/assessment/parseAssessment';

/** A team as people call it. */
export function teamName(assessment: Assessment, teamId: string): string {
  return assessment.teams.find(({ id }) => id === teamId)?.displayName ?? teamId;
}
