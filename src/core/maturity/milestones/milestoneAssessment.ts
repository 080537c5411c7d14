import type { Assessment } from '../assessment/parseAssessment';
import type { Milestone } from './parseMilestone';

/** A milestone as an assessment, for views that draw either; nobody can edit it. */
export function milestoneAssessment(milestone: Milestone): Assessment {
  const { displayName, model, scope, coaches, teams, startedFrom, answers, problems, date } = milestone;
  const { name } = milestone.assessment;
  const shown = { model, scope, coaches, teams, startedFrom, answers, problems, date };
  return { name, displayName, ...shown, reassessEveryMonths: undefined, totalShown: false, manualSignals: {} };
}
