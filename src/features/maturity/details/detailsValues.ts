import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { WorkValues } from '../new/WorkFields';

/** What the form holds, as it is typed. */
export interface DetailsValues extends WorkValues {
  title: string;
  /** Months until it is held again; empty: what the model says. */
  months: string;
  totalShown: boolean;
}

/** An assessment's details as the form shows them. */
export function detailsOf(assessment: Assessment): DetailsValues {
  const { displayName, scope, teams, coaches, date = '', reassessEveryMonths, totalShown } = assessment;
  return {
    title: displayName,
    scopeKind: scope?.kind ?? 'team',
    services: scope?.services ?? [],
    teams: teams.map(({ id }) => id),
    coaches,
    date,
    months: reassessEveryMonths === undefined ? '' : String(reassessEveryMonths),
    totalShown,
  };
}
