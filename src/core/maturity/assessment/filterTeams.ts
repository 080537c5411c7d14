import type { Assessment } from './parseAssessment';

/** The assessment with only the teams named, by id or display name; no name shows all. Answers stay whole. */
export function filterTeams(assessment: Assessment, names: readonly string[]): Assessment {
  const wanted = names.map((name) => name.trim()).filter((name) => name !== '');
  return wanted.length === 0
    ? assessment
    : {
        ...assessment,
        teams: assessment.teams.filter(({ id, displayName }) => wanted.includes(id) || wanted.includes(displayName)),
      };
}
