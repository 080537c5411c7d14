import type { DocumentProblem } from '../../documents/loadedDocument';
import { formatPath } from '../../documents/path';
import { teamProblem } from './teamProblem';

export interface Team {
  /** As SLOs name it. */
  id: string;
  displayName: string;
}

type StoredTeams = Readonly<Record<string, { displayName?: string | undefined }>>;

/** Teams by display name; one that is named like a person, or as a coach, is shown, and is a problem. */
export function readTeams(
  stored: StoredTeams,
  coaches: readonly string[],
  path: string
): { teams: Team[]; problems: DocumentProblem[] } {
  const teams = Object.entries(stored)
    .map(([id, team]) => ({ id, displayName: team.displayName ?? id }))
    .sort((a, b) => a.displayName.localeCompare(b.displayName) || (a.id < b.id ? -1 : 1));
  const problems = teams
    .filter(({ id, displayName }) => [id, displayName].some((name) => teamProblem(name, coaches) === 'team-not-person'))
    .map(({ id }) => ({ path: formatPath(path, [id]), code: 'team-not-person', detail: id }));
  return { teams, problems };
}
