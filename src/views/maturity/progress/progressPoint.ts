import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { Judged } from '../../../core/maturity/compare/judged';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';

/** One moment on the way: a milestone, or the draft. */
export interface ProgressPoint extends Judged {
  key: string;
  displayName: string;
  /** ISO day; that of the draft is not settled. */
  date: string;
}

/** Milestones, oldest first, then the draft. */
export function progressPoints(
  assessment: Assessment,
  milestones: readonly Milestone[],
  today: string
): ProgressPoint[] {
  const { model, teams, answers } = assessment;
  const past = milestones.map((milestone) => ({ ...milestone, key: milestone.uid }));
  return [...past, { key: '', displayName: 'Now', date: today, model, teams, answers }];
}
