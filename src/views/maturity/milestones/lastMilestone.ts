import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';

/** The milestone that the draft goes on from; the newest where it names none that is there. */
export function lastMilestone(
  { startedFrom }: Pick<Assessment, 'startedFrom'>,
  milestones: readonly Milestone[]
): Milestone | undefined {
  return milestones.find(({ uid }) => uid === startedFrom?.uid) ?? milestones.at(-1);
}
