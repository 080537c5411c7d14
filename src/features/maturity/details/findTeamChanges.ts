import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { teamName } from '../../../views/maturity/teamName';

export interface TeamChange {
  name: string;
  kind: 'leaves' | 'comes-back';
  /** Answers of the team that the document holds. */
  answers: number;
}

/** Teams with answers that leave the assessment, and those that find answers from before when they are named again. */
export function findTeamChanges(assessment: Assessment, teams: readonly string[]): TeamChange[] {
  const here = assessment.teams.map(({ id }) => id);
  const change = (kind: TeamChange['kind']) => (team: string) => ({
    name: teamName(assessment, team),
    kind,
    answers: Object.values(assessment.answers).filter((byTeam) => Object.hasOwn(byTeam, team)).length,
  });
  return [
    ...here.filter((team) => !teams.includes(team)).map(change('leaves')),
    ...teams.filter((team) => !here.includes(team)).map(change('comes-back')),
  ].filter(({ answers }) => answers > 0);
}
