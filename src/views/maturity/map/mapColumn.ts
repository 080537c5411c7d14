import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { StartedFrom } from '../../../core/maturity/assessment/assessmentSchema';
import type { Judged } from '../../../core/maturity/compare/judged';
import { matchPractices } from '../../../core/maturity/compare/matchPractices';
import type { Evidence } from '../../../core/maturity/evidence/signalState';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { type FoundPractice, findPractice } from '../findPractice';
import { teamName } from '../teamName';
import { type MapMarks, noMarks } from './mapMarks';

/** One column of the heat map: a team as it is now, or one team at a milestone. */
export interface MapColumn {
  key: string;
  heading: string;
  team: string;
  judged: Judged;
  evidence: Evidence;
  marks: MapMarks;
  startedFrom: StartedFrom | undefined;
  /** Absent for the draft. */
  milestone: Milestone | undefined;
  /** A row's practice as the column's own model has it; undefined where it has not. */
  practiceOf(practiceId: string): FoundPractice | undefined;
}

type Draft = Pick<OpenAssessment, 'assessment' | 'evidence'>;

/** One column for each team, as they are now. */
export function teamColumns(open: Draft, marks: MapMarks): MapColumn[] {
  return open.assessment.teams.map(({ id, displayName }) => draftColumn(open, marks, id, displayName));
}

/** One team at each milestone, oldest first, and now. */
export function milestoneColumns(
  open: Draft,
  marks: MapMarks,
  milestones: readonly Milestone[],
  team: string
): MapColumn[] {
  const { model } = open.assessment;
  const columns = milestones.map((milestone): MapColumn => {
    const matches = matchPractices(milestone.model, model);
    return {
      key: milestone.uid,
      heading: milestone.displayName,
      team,
      judged: milestone,
      evidence: milestone.evidence,
      marks: noMarks,
      startedFrom: milestone.startedFrom,
      milestone,
      practiceOf: (practiceId) => {
        const before = matches.find(({ after }) => after?.id === practiceId)?.before;
        return before && findPractice(milestone.model, before.id);
      },
    };
  });
  return [...columns, draftColumn(open, marks, team, `Now, ${teamName(open.assessment, team)}`)];
}

function draftColumn({ assessment, evidence }: Draft, marks: MapMarks, team: string, heading: string): MapColumn {
  return {
    key: team,
    heading,
    team,
    judged: assessment,
    evidence,
    marks,
    startedFrom: assessment.startedFrom,
    milestone: undefined,
    practiceOf: (practiceId) => findPractice(assessment.model, practiceId),
  };
}
