import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { Judged } from '../../../core/maturity/compare/judged';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { dayWords } from '../milestones/dayWords';

/** One side of a comparison: a milestone by its uid, or the draft. */
export interface Side {
  key: string;
  label: string;
  day: string | undefined;
  judged: Judged;
}

/** The draft is no document of its own. */
export const DRAFT_KEY = '';

/** Milestones, oldest first, then the draft. Only teams that the assessment shows. */
export function sidesOf(assessment: Assessment, milestones: readonly Milestone[]): Side[] {
  const shown = milestones.map((milestone): Side => ({
    key: milestone.uid,
    label: milestone.displayName,
    day: dayWords(milestone.date),
    judged: milestone,
  }));
  return [...shown, { key: DRAFT_KEY, label: 'Now (draft)', day: undefined, judged: assessment }];
}
